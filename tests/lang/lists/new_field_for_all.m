% Dealing into a field creates it in every element.
%@ source: language.md 12.7
s = struct('a', {1, 2, 3});
[s.b] = deal('x');
assert(isequal({s.b}, {'x', 'x', 'x'}) && isequal(fieldnames(s), {'a'; 'b'}))
[s(2:3).b] = deal(0);
assert(isequal({s.b}, {'x', 0, 0}))
