% Variables have the values that they had when the error came.
%@ source: octave-cli 7.3
a = 0; b = 0; c = 0;
for k = 1:3000
    try
        a = a + 1;
        b = b + fails_sometimes(k);
        c = c + 1;
    catch e
        if a ~= k || c ~= k - 1 - floor((k - 1) / 50), a = -1e6; end
    end
end
fprintf('%d %d %d\n', a, b, c)
%| 3000 4410000 2940
function r = fails_sometimes(k)
    if mod(k, 50) == 0, error('no'); end
    r = k;
end
