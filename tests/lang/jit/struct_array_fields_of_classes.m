% Fields of struct arrays that hold numbers of several classes, arrays, and copies.
%@ source: octave-cli 7.3
s = struct('a', {int8(1), int8(2), int8(3)}, 'b', {true, false, true}, 'v', {[1 2], [3 4], [5 6]}); n = 0;
for k = 1:3000
    j = mod(k, 3) + 1;
    s(j).a = s(4 - j).a + 1; s(j).b = ~s(j).b; s(j).v(2) = s(j).v(1) + k;
    n = n + double(s(j).a) + s(j).b + s(j).v(2);
    if k == 1500, t = s; end
    if k == 2000, s(4).a = 5; end
    if k == 2500, s(2).a = 0.25; end
end
fprintf('%d %s %s %g | ', n, class(s(1).a), class(s(2).a), s(2).a)
fprintf('%d ', t.a, s.v, numel(s)), fprintf('\n')
try
    for k = 1:9, s(k).b = s(k).b + 1; x = s(k).b; end
catch e
    fprintf('%d\n', k)
end
%| 4.870196e+06 int8 double 166.25 | 127 127 127 1 3001 3 3001 5 3004 4
%| 5
