% An error in the condition of a while loop leaves the variables as they are.
%@ source: MATLAB's message for subscripts out of bounds
v = 2000:-1:1; k = 1; n = 0;
try
    while v(k) > 0
        k = k + 1; n = n + v(k - 1);
    end
catch e
    fprintf('%d %d\n%s\n', k, n, e.message)
end
%| 2001 2001000
%| Index exceeds the number of array elements. Index must not exceed 2000.
