% An argument that isn't given is an error where it's read.
%@ source: MATLAB's message for missing arguments
n = 0;
for k = 1:2000
    try
        if mod(k, 500) == 0, n = n + f(k); else, n = n + f(k, 1); end
    catch e
        n = n + 1000;
    end
end
fprintf('%d %s\n%s\n', n, e.identifier, e.message)
%| 5996 MATLAB:minrhs
%| Not enough input arguments.
function r = f(a, b)
    r = 0;
    if a > 0, r = b; end
end
