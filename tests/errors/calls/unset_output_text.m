% The error for an output that was never set names output and function.
%@ source: language.md 21
try, y = g(1); catch e, end
assert(strcmp(e.identifier, 'MATLAB:unassignedOutputs'))
assert(contains(e.message, 'Output argument "y"') && contains(e.message, '"g"'))
function y = g(x), end
