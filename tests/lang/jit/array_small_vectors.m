% Small vectors are built, added and multiplied.
%@ source: octave-cli 7.3
p = [0 0 0]; v = [1 0.5 -0.25]; n = 0;
for k = 1:2000
    p = p + v * 0.01;
    v = [v(2) -v(1) v(3)];
    w = [p(1) p(2)]; n = n + w * w';
    u = [1; 2; 3]; n = n + v * u;
end
fprintf('%.12g %.12g %.12g %.12g\n', p, n)
%| -8.67361737988e-19 0 -5 -1499.75
