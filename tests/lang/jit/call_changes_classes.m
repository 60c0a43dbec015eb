% A hot function is called with arguments of one class after another.
%@ source: octave-cli 7.3
v = {2, single(2), int8(100), uint16(7), true, 'a', 2i, [1 2 3], int8([1 2]), 1:0};
for i = 1:numel(v)
    x = v{i};
    for k = 1:600, y = twice(x); end
    fprintf('%s [%d %d] %d', class(y), size(y), isreal(y)); fprintf(' %g', real(double(y))); fprintf('\n')
end
%| double [1 1] 1 4
%| single [1 1] 1 4
%| int8 [1 1] 1 127
%| uint16 [1 1] 1 14
%| double [1 1] 1 2
%| double [1 1] 1 194
%| double [1 1] 0 0
%| double [1 3] 1 2 4 6
%| int8 [1 2] 1 2 4
%| double [1 0] 1
function y = twice(x)
    y = x + x;
end
