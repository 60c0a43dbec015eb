% Elements of a row are read and written by one subscript.
%@ source: octave-cli 7.3
v = zeros(1, 100);
for k = 1:5000
    i = mod(k * 7, 100) + 1;
    v(i) = v(i) + k;
    if i > 1, v(i) = v(i) - v(i - 1) / 1000; end
end
fprintf('%.15g %.15g %.15g\n', v(1), v(50), sum(v))
%| 127500 120836.77503846 12297958.1226672
