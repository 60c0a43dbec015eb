% Functions narginchk and nargoutchk raise errors for bad counts.
%@ source: language.md 6.9
f(1);
try, f(); catch e1, end
try, f(1, 2, 3); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:narginchk:notEnoughInputs'))
assert(strcmp(e2.identifier, 'MATLAB:narginchk:tooManyInputs'))
assert(strcmp(e1.message, 'Not enough input arguments.') && strcmp(e2.message, 'Too many input arguments.'))
function f(varargin)
    narginchk(1, 2)
end
