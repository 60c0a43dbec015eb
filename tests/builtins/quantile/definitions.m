% Octave knows nine definitions.
%@ source: octave-cli 7.3
%@ compat: octave
x = [1 3 4 8 10];
want = [1 3 8; 1 3 8; 1 3 8; 1 2 7.4; 1 3 8.7; 1 2.6 9.24; 1.8 3.2 8.16; 1 43/15 8.88; 1 2.9 8.835];
for m = 1:9
  assert(norm(quantile(x, [0.1 0.3 0.77], 2, m) - want(m, :)) < 1e-12)
end
