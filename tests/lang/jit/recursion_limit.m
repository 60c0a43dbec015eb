% Recursion without end out of a hot loop is an error that can be caught, more than once.
%@ source: MATLAB's documentation of the recursion limit
n = 0;
for k = 1:2000
    n = n + 1;
    if k == 700 || k == 1900
        try
            down(1);
        catch e
            fprintf('%d %s\n', k, e.identifier)
        end
    end
end
disp(n)
%| 700 MATLAB:lang:StackOverflow
%| 1900 MATLAB:lang:StackOverflow
%|         2000
function r = down(n)
    r = 1 + down(n + 1);
end
