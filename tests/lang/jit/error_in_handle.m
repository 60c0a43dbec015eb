% An error within an anonymous function that a hot loop calls.
%@ source: MATLAB's message for subscripts out of bounds
v = 1:5; f = @(i) v(i) * 2; s = 0;
try
    for k = 1:3000
        s = s + f(mod(k, 5) + 1 + (k == 2200) * 5);
    end
catch e
    fprintf('%d %d %s\n', k, s, e.message)
end
%| 2200 13198 Index exceeds the number of array elements. Index must not exceed 5.
