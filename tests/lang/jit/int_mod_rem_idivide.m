% mod, rem and idivide of integers, with each rounding.
%@ source: octave-cli 7.3
m = int32(0); r = int32(0); q = zeros(1, 4);
for k = -2000:2000
    x = int32(k);
    m = m + mod(x, int32(7)); r = r + rem(x, int32(7));
    q(1) = q(1) + double(idivide(x, int32(4)));
    q(2) = q(2) + double(idivide(x, int32(4), 'floor'));
    q(3) = q(3) + double(idivide(x, int32(4), 'ceil'));
    q(4) = q(4) + double(idivide(x, int32(4), 'round'));
end
fprintf('%d %d', m, r), fprintf(' %d', q), fprintf('\n')
fprintf('%d %d %d\n', mod(int8(-7), int8(0)), rem(int8(-7), int8(3)), mod(uint8(200), 7))
%| 12005 0 0 -1500 1500 0
%| -7 -1 4
