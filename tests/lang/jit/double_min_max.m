% min and max of two numbers pass over NaN.
%@ source: octave-cli 7.3
lo = Inf; hi = -Inf; a = 0; b = 0;
for k = 1:4000
    x = mod(k * 7919, 1013) - 500;
    if mod(k, 100) == 0, x = NaN; end
    lo = min(lo, x); hi = max(hi, x);
    a = a + min(x, 3); b = b + max(NaN, 2);
end
fprintf('%g %g %g %g\n', lo, hi, a, b)
%| -500 512 -482449 8000
