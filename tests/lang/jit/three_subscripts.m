% Elements by three subscripts of arrays of two classes, and of a matrix; out of bounds; growth.
%@ source: octave-cli 7.3
a = reshape(1:60, 3, 4, 5); s = 0; b = zeros(3, 4, 5, 'int16'); c = magic(4);
for r = 1:40
  for k = 1:5
    for j = 1:4
      for i = 1:size(a, 1)
        a(i, j, k) = a(i, j, k) * 0.5 + a(4 - i, 5 - j, 6 - k); b(i, j, k) = a(i, j, k); s = s + a(i, j, k) / size(a, 2) + c(i, j, 1) + double(b(end, j, k)) + a(i, end, k);
      end
    end
  end
end
fprintf('%.10g\n', s); disp(b(:, :, 2)); disp(a(:,:,5));
try, for k = 1:3000, x = a(1, 2, mod(k, 5) + 1 + (k == 2900)); end, catch e, disp(e.message); end
try, for k = 1:3000, x = a(1, 2 + 3 * (k == 2900), 1); end, catch e, disp(e.message); end
try, for k = 1:3000, x = a(1, 2, 1 - (k == 2900)); end, catch e, disp(e.message); end
for k = 1:3000, a(2, 3, 4 + (k == 2900) * 3) = k; end
disp(size(a)); disp(a(2,3,4)); disp(a(2,3,7));
%| 2.874139863e+14
%|    32767   32767   32767   32767
%|    32767   32767   32767   32767
%|    32767   32767   32767   32767
%|
%|    1.0e+12 *
%|
%|     2.8912    2.9942    3.0972    3.2002
%|     2.9255    3.0285    3.1315    3.2345
%|     2.9599    3.0629    3.1658    3.2688
%|
%| Index in position 2 exceeds array bounds. Index must not exceed 4.
%| Array indices must be positive integers or logical values.
%|      3     4     7
%|
%|         3000
%|
%|         2900
%|
