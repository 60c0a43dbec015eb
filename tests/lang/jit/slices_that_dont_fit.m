% Slices of other sizes than the place they are stored to, out of bounds, empty, and of one element.
%@ source: documentation page "Array Indexing"
a = zeros(3, 4); b = 1:4; n = 0;
for f = {@() 3:6, @() 1:5, @() 2:1, @() 0:3}
    r = f{1}();
    try
        for k = 1:3000
            lo = 1; hi = 4;
            if k == 2950, switch numel(r) + min([r 9]), case 7, lo = 3; hi = 6; case 6, hi = 5; case 9, hi = 0; otherwise, lo = 0; end, end
            a(2, :) = b(lo:hi) * 2; n = n + 1;
        end
    catch e
        fprintf('%d %s\n', k, e.message)
    end
end
d = zeros(3, 1); 
for k = 1:3000
    d(mod(k, 3) + 1, :) = d(1, :) + 1; d(:, 1) = d(:, 1) * 0.5;
end
fprintf('%.6f ', d, n, sum(d(2, :)), sum(b(2:2))), fprintf('\n')
%| 2950 Index exceeds the number of array elements. Index must not exceed 4.
%| 2950 Index exceeds the number of array elements. Index must not exceed 4.
%| 2950 Unable to perform assignment because the size of the left side is 1-by-4 and the size of the right side is 1-by-0.
%| 2950 Array indices must be positive integers or logical values.
%| 0.571429 0.196429 0.321429 11796.000000 0.196429 2.000000
