% A copy of a struct keeps its fields while the other's are written, and the other way round.
%@ source: octave-cli 7.3
s = struct('a', 1, 'in', struct('b', 2, 'v', 1:4)); c = {};
for k = 1:3000
    s.a = s.a + 1; s.in.b = s.in.b - 1; s.in.v(2) = k;
    if mod(k, 1000) == 0
        c{end + 1} = s; t = s.in; t.v(1) = -k; t.b = 0;
    end
    if mod(k, 1500) == 0
        u = s; u.in.v(3) = 77; s.in.v(4) = s.in.v(4) + 1;
    end
end
for k = 1:3, fprintf('%d ', c{k}.a, c{k}.in.b, c{k}.in.v), end
fprintf('| %d ', t.v, t.b, u.in.v, s.in.v), fprintf('\n')
%| 1001 -998 1 1000 3 4 2001 -1998 1 2000 3 5 3001 -2998 1 3000 3 5 | -3000 | 3000 | 3 | 5 | 0 | 1 | 3000 | 77 | 5 | 1 | 3000 | 3 | 6
