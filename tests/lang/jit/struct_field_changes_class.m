% A field gets values of other classes, and a field is added late.
%@ source: octave-cli 7.3
s = struct('a', 1, 'b', 2); n = 0;
for k = 1:3000
    if k == 1500, s.a = int8(s.a / 100); end
    if k == 2000, s.c = 'new'; end
    if k == 2500, s.b = {1, 2}; end
    s.a = s.a + 1;
    n = n + isfield(s, 'c') + iscell(s.b);
end
fprintf('%s %d %d %s\n', class(s.a), s.a, n, strjoin(fieldnames(s)', ','))
%| int8 127 1502 a,b,c
