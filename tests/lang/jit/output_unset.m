% An output that isn't set on a rare path is an error in the caller's loop.
%@ source: MATLAB's message for outputs that aren't assigned
n = 0;
try
    for k = 1:3000, n = n + f(k); end
catch e
    fprintf('%d %d %s\n%s\n', k, n, e.identifier, e.message)
end
%| 2222 2221 MATLAB:unassignedOutputs
%| Output argument "r" (and possibly others) not assigned a value in the execution with "f" function.
function r = f(k)
    if k ~= 2222, r = 1; end
end
