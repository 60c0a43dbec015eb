% cellfun and arrayfun call functions with captures of the loop's variables.
%@ source: octave-cli 7.3
s = 0; c = {1, [1 2], 'abc'};
for k = 1:500
    n = cellfun(@numel, c);
    m = arrayfun(@(x) x * k + s, 1:3);
    u = cellfun(@(x) [x k], c, 'UniformOutput', false);
    s = mod(s + sum(n) + m(2) + u{2}(3), 1009);
    e = cellfun('isempty', c); s = s + any(e);
end
disp(s)
%|    759
