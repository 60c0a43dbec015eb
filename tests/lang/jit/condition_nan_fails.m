% A condition that is NaN is an error after thousands of good ones.
%@ source: MATLAB's documentation of logical: NaN can't be converted
x = 1; n = 0;
try
    for k = 1:3000
        if k == 2500, x = NaN; end
        if x && true, n = n + 1; end
    end
catch e
    fprintf('%d %d %s\n%s\n', k, n, e.identifier, e.message)
end
%| 2500 2499 MATLAB:nologicalnan
%| NaN's cannot be converted to logicals.
