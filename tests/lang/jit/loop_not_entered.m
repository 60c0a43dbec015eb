% A hot outer loop whose inner loop is empty most of the time.
%@ source: octave-cli 7.3
s = 0; k = -1;
for i = 1:3000
    last = mod(i, 100) - 97;
    for k = 1:last, s = s + k; end
    if isempty(k), s = s + 1000; end
end
fprintf('%d %d %d\n', s, isempty(k), size(k, 2))
%| 2940120 1 0
