% Elements are taken from the end of a cell: a stack.
%@ source: octave-cli 7.3
st = {}; s = 0; n = 0;
for k = 1:2000
    st{end + 1} = {k, 'x'};
    if mod(k, 3) == 0
        top = st{end}; st(end) = [];
        s = s + top{1};
        below = st{end}{1}; st(end) = []; s = s - below;
        n = n + 1;
    end
end
fprintf('%d %d %d\n', s, n, numel(st))
%| 666 666 668
