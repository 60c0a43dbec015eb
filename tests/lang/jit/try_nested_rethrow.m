% Errors are thrown again out of nested handlers in a loop.
%@ source: octave-cli 7.3
n = [0 0 0];
for k = 1:1500
    try
        try
            if mod(k, 3) == 0, error('a:b', 'inner %d', k); end
            n(1) = n(1) + 1;
        catch e
            n(2) = n(2) + 1;
            if mod(k, 2) == 0, rethrow(e); end
        end
    catch f
        n(3) = n(3) + strcmp(f.message, sprintf('inner %d', k));
    end
end
disp(n)
%|         1000         500         250
