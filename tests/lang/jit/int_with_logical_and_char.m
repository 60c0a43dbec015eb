% Logical values and characters take part in integer arithmetic as doubles.
%@ source: octave-cli 7.3
x = int32(0);
for k = 1:2000
    x = x + (k > 1000) + 'a' - true;
end
fprintf('%d %s\n', x, class(x))
%| 193000 int32
