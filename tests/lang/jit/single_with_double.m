% A double in an operation with a single gives a single.
%@ source: octave-cli 7.3
s = single(0);
for k = 1:4000
    s = s + k * 0.1;
    t = 0.1 + single(k);
end
fprintf('%.9g %.9g %s %s\n', s, t, class(s), class(t))
%| 800199.938 4000.1001 single single
