% An output ignored by ~ is not used.
%@ source: language.md 6.8
[~, u] = outs();
assert(isequal(u, [false true false]))
function [a, b, c] = outs()
  a = 1; c = 2;
  b = isargout(1:3);
end
