% A struct variable becomes a number; reading its field is an error.
%@ source: octave-cli 7.3
s.a = 1; n = 0; f = 0;
for k = 1:2500
    try
        n = n + s.a;
    catch
        f = f + 1;
    end
    if k == 2000, s = 5; end
end
fprintf('%d %d\n', n, f)
%| 2000 500
