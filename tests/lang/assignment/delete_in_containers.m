% Parentheses delete elements of cells, structs, text and strings, while braces store an empty.
%@ source: language.md 11.10
c = {1, 2, 3}; c(2) = []; assert(isequal(c, {1, 3})); c{1} = []; assert(isequal(c, {[], 3}))
s = struct('a', {1, 2, 3}); s(2) = []; assert(isequal([s.a], [1 3]))
t = 'abcd'; t([1 3]) = []; assert(strcmp(t, 'bd'))
w = ["a" "b" "c"]; w(2) = []; assert(isequal(w, ["a" "c"]))
n.list = {1, 2}; n.list(1) = []; assert(isequal(n.list, {2}))
d{2} = 1:4; d{2}(2) = []; assert(isequal(d{2}, [1 3 4]))
