% The wanted outputs are counted.
%@ source: language.md 6.4
[a, b] = wanted(); assert(a == 2)
a = wanted(); assert(a == 1)
assert(nargout(@wanted) == 2)
function [a, b] = wanted()
  a = nargout; b = 0;
end
