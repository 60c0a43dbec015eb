% A field list passes one argument per struct.
%@ source: language.md 19.9
s = struct('v', {3, 9});
assert(max(s.v) == 9 && isequal(horzcat(s.v), [3 9]) && isequal({s.v}, {3, 9}))
names = {'a', 'b'};
args = [names; {1, 2}];
t = struct(args{:});
assert(t.a == 1 && t.b == 2)
