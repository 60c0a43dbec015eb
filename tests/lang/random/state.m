% The state of the generator can be kept and set back.
%@ source: language.md 32.7
s = rng;
assert(strcmp(s.Type, 'twister') && s.Seed == 0 && isequal(size(s.State), [625 1]) && isa(s.State, 'uint32'))
a = rand(1, 3); rng(s); b = rand(1, 3);
assert(isequal(a, b))
rng(7, 'twister'); c = rand; rng(7); d = rand;
assert(c == d)
