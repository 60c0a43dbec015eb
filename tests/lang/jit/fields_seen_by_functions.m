% Functions that are given a struct, and handles that capture it, see all of its fields.
%@ source: octave-cli 7.3
1;
function y = total(s)
    y = s.a + s.in.b;
end
s.a = 0; s.in.b = 0; n = 0; f = @() 0;
for k = 1:2000
    s.a = s.a + 1; s.in.b = s.in.b + 2;
    if mod(k, 10) == 0, n = n + total(s); end
    if k == 1000, f = @() s.a + s.in.b; end
    x = s; x.a = -1;
    n = n + isfield(s, 'a') + numel(fieldnames(s.in));
end
fprintf('%d %d %d %d\n', n, f(), s.a, x.a)
%| 607000 3000 2000 -1
