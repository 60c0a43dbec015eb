% A double, an integer, a single and a logical accumulator in one loop after another.
%@ source: octave-cli 7.3
f = @(x) x + 1;
starts = {0, single(0), int8(0), uint16(0), true, 'a', 1i};
for i = 1:numel(starts)
    x = starts{i};
    for k = 1:1500, x = x + 1; end
    fprintf('%s %g %g\n', class(x), real(double(x)), imag(double(x)))
end
%| double 1500 0
%| single 1500 0
%| int8 127 0
%| uint16 1500 0
%| double 1501 0
%| double 1597 0
%| double 1500 1
