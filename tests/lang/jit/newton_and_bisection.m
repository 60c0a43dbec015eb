% Root finding with loops that end by tolerance.
%@ source: octave-cli 7.3
s = 0;
for a = 2:300
    x = a;
    while abs(x * x - a) > 1e-12 * a, x = 0.5 * (x + a / x); end
    lo = 0; hi = a;
    while hi - lo > 1e-9
        mid = (lo + hi) / 2;
        if mid * mid > a, hi = mid; else, lo = mid; end
    end
    s = s + x - lo;
end
fprintf('%.6f %.10f\n', s, x)
%| 0.000000 17.3205080757
