% A while loop whose condition has several parts.
%@ source: octave-cli 7.3
i = 0; s = 0; go = true;
while i < 5000 && go || i == 0
    i = i + 1;
    if mod(i, 11) == 3, continue, end
    s = s + i;
    go = ~(s > 8e6);
end
fprintf('%d %d %d\n', i, s, go)
%| 4196 8003679 0
