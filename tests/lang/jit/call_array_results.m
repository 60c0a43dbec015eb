% Arrays are returned from hot functions.
%@ source: octave-cli 7.3
p = [1 0 0]; s = 0;
for k = 1:1500
    p = turn(p, 0.01);
    s = s + p(1);
end
fprintf('%.10f %.10f %.8f\n', p(1), p(2), s)
%| -0.7596879129 0.6502878402 64.14839815
function q = turn(p, a)
    q = [p(1) * cos(a) - p(2) * sin(a), p(1) * sin(a) + p(2) * cos(a), p(3)];
end
