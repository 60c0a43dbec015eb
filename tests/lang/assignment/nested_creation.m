% A chain on the left creates every level it names.
%@ source: language.md 11.12
a.b{3}(2).c = 1;
assert(iscell(a.b) && numel(a.b) == 3 && isempty(a.b{3}(1).c) && a.b{3}(2).c == 1)
q{2}.x(3) = 5;
assert(isequal(q{2}.x, [0 0 5]) && isempty(q{1}))
r(2).s.t(2, 2) = 4;
assert(isequal(r(2).s.t, [0 0; 0 4]) && isempty(r(1).s))
