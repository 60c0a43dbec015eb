% The right operand runs only where the left one doesn't decide.
%@ source: octave-cli 7.3
global calls
calls = 0; n = 0;
for k = 1:3000
    if mod(k, 3) == 0 && bump(k), n = n + 1; end
    if mod(k, 5) == 0 || bump(-k), n = n + 10; end
    while mod(k, 7) == 0 && bump(0) && n < 0, n = 0; end
end
fprintf('%d %d\n', n, calls)
%| 7000 3828
function r = bump(x)
    global calls
    calls = calls + 1;
    r = x > 0;
end
