% Too few and too many inputs are errors.
%@ source: documentation page of the function
check(1); check(1, 2);
try, check(1, 2, 3), catch e, end
assert(strcmp(e.identifier, 'MATLAB:narginchk:tooManyInputs'))
check()
%@ error: MATLAB:narginchk:notEnoughInputs "Not enough input arguments."
function check(varargin)
  narginchk(1, 2)
end
