% An output that was never set is an error only where it's asked for.
%@ source: language.md 6.6
assert(f(1) == 1)
g();
try, [a, b] = f(1); catch e1, end
try, x = g(); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:unassignedOutputs') && strcmp(e2.identifier, 'MATLAB:unassignedOutputs'))
assert(contains(e1.message, 'Output argument "second"') && contains(e1.message, '"f"'))
function [first, second] = f(a), first = a; end
function r = g(), end
