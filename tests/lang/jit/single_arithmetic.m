% single values round to single at each step.
%@ source: octave-cli 7.3
s = single(0); p = single(1);
for k = 1:5000
    s = s + single(0.1);
    p = p * single(1.001);
end
fprintf('%.9g %.9g %s %s\n', s, p, class(s), class(p))
%| 500.021301 148.077591 single single
