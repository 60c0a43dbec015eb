% A field of several structs can't take one plain value.
%@ source: language.md 21
s = struct('a', {1, 2});
try, s.a = 3; e = []; catch e, end
assert(contains(e.message, 'Assigning to 2 elements using a simple assignment statement is not supported.'))
