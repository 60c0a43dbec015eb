% Cross and dot products of three elements.
%@ source: octave-cli 7.3
a = [1 2 3]; b = [0.1 -0.2 0.3]; s = 0;
for k = 1:1500
    c = cross(a, b);
    s = s + dot(a, c) + norm(c) + c(mod(k, 3) + 1);
    b = b + [0 1e-3 0];
end
fprintf('%.8f %d %d\n', s, size(c))
%| 1814.05340003 1 3
