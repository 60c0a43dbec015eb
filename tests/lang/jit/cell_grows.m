% A cell grows by end and with gaps; empty elements are [].
%@ source: octave-cli 7.3
c = {};
for k = 1:1500
    c{end + 1} = k;
    if mod(k, 500) == 0, c{end + 2} = 'gap'; end
end
n = 0; s = 0;
for k = 1:numel(c)
    x = c{k};
    if isempty(x), n = n + 1; elseif ischar(x), s = s + 1e6; else, s = s + x; end
end
fprintf('%d %d %d\n', numel(c), n, s)
%| 1506 3 4125750
