% end within arguments of functions in subscripts.
%@ source: octave-cli 7.3
v = 1:20; s = 0;
for k = 1:1500
    s = s + v(min(end, mod(k, 30) + 1)) + v(end - mod(k, end)) + v(max([1 end - k]));
    if mod(k, 500) == 0, v = [v v(end) + 1]; end
end
fprintf('%d %d\n', s, numel(v))
%| 39167 23
