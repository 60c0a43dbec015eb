% A call with too many arguments fails in each round, and the loop goes on.
%@ source: MATLAB's message for too many arguments
n = 0;
for k = 1:1500
    try
        if mod(k, 3) == 0, f(1, 2, 3); else, n = n + f(1); end
    catch e
        n = n + 0.5;
    end
end
fprintf('%g %s %s\n', n, e.identifier, e.message)
%| 1250 MATLAB:TooManyInputs Too many input arguments.
function r = f(a, b)
    r = 1;
end
