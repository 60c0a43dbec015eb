% Too many outputs are an error.
%@ source: documentation page of the function
a = outs();
try, [a, b] = outs(); catch e, end
assert(strcmp(e.identifier, 'MATLAB:nargoutchk:tooManyOutputs'))
function [a, b] = outs()
  nargoutchk(0, 1)
  a = 1; b = 2;
end
