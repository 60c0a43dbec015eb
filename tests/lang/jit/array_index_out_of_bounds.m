% Reading behind the end is an error with its position.
%@ source: MATLAB's message for subscripts out of bounds
v = 1:2000; s = 0;
try
    for k = 1:3000, s = s + v(k); end
catch e
    fprintf('%d %d %s\n%s\n', k, s, e.identifier, e.message)
end
A = zeros(30, 40);
try
    for i = 1:30, for j = 1:41, A(i, 1) = A(i, 1) + A(i, j) + 1; end, end
catch e
    fprintf('%d %d %d %s\n%s\n', i, j, A(1, 1), e.identifier, e.message)
end
%| 2001 2001000 MATLAB:badsubscript
%| Index exceeds the number of array elements. Index must not exceed 2000.
%| 1 41 40 MATLAB:badsubscript
%| Index in position 2 exceeds array bounds. Index must not exceed 40.
