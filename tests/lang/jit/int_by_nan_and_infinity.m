% NaN becomes zero and infinities the ends of the class.
%@ source: octave-cli 7.3
x = int16(5); v = [NaN Inf -Inf 0.5]; c = zeros(1, 4);
for k = 1:2000
    i = mod(k, 4) + 1;
    y = x * v(i);
    c(i) = double(y);
    z = int16(v(i)) + 1;
    c(i) = c(i) + double(z) / 1e6;
end
fprintf('%.6f ', c), fprintf('\n')
%| 0.000001 32767.032767 -32768.032767 3.000002
