% Function structfun works through the fields of a scalar struct.
%@ source: language.md 7.12
s = struct('a', 1:3, 'b', 4);
assert(isequal(structfun(@numel, s), [3; 1]))
t = structfun(@(v) v * 2, s, 'UniformOutput', false);
assert(isequal(t.a, [2 4 6]) && t.b == 8)
