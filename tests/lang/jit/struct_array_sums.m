% A struct array is built, changed and summed.
%@ source: octave-cli 7.3
a = struct('x', {}, 'y', {});
for k = 1:1000
    a(k).x = k; a(k).y = 'p';
end
s = 0;
for r = 1:3
    for k = 1:numel(a)
        a(k).x = a(k).x * 2 - r;
        s = s + a(k).x + numel(a(k).y);
        if k == 500 && r == 2, a(k).y = 'long text'; end
    end
end
fprintf('%d %d %d\n', s, numel(a), a(end).x)
%| 6994008 1000 7989
