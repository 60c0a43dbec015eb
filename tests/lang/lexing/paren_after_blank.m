% In brackets a parenthesis after a blank starts an element.
%@ source: language.md 1.17
v = [10 20 30];
assert(isequal([v (2)], [10 20 30 2]) && isequal([v(2)], 20))
c = {1, 2};
d = {c {1}};
assert(numel(d) == 2 && iscell(d{1}))
assert(isequal([v( 2 ) 4], [20 4]) && isequal([(4 -1) 2], [3 2]))
assert(isequal([max(1, 2) -1], [2 -1]))
