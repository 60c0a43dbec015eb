% A scalar is an array: subscripts of one, growth, and errors.
%@ source: MATLAB's message for subscripts out of bounds
x = 5; s = 0;
for k = 1:2000, s = s + x(1) + x(1, 1) + x(end); end
disp(s)
x(1) = 7; n = 0;
for k = 1:2000
    if k == 1500, x(3) = 1; end
    x(1) = x(1) + 1; n = n + numel(x);
end
disp(x), disp(n)
try, for k = 1:2000, y = 3; if k == 1999, s = y(2); end, end, catch e, disp(e.message), end
%|        30000
%|
%|         2007           0           1
%|
%|         3002
%|
%| Index exceeds the number of array elements. Index must not exceed 1.
