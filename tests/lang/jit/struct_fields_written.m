% Fields of a struct are read and written in each round.
%@ source: octave-cli 7.3
s.x = 0; s.v = zeros(1, 5); s.name = 'a'; n = 0;
for k = 1:3000
    s.x = s.x + k;
    s.v(mod(k, 5) + 1) = s.x - s.v(1);
    if s.v(3) > 1e6, s.v(3) = 0; s.name = [s.name(1) 'b']; n = n + 1; end
end
fprintf('%d %s %d', s.x, s.name, n), fprintf(' %d', s.v), fprintf('\n')
%| 4501500 ab 200 2254500 2242506 0 2248501 2251500
