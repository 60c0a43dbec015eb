% The state can be read and restored.
%@ source: MATLAB documentation
rng(42)
s = rng;
a = rand(1,3);
rng(s)
assert(isequal(rand(1,3),a) && strcmp(s.Type,'twister') && s.Seed == 42)
rng(1)
assert(abs(rand - 0.417022004702574) < 1e-14)
