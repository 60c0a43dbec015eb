% A keyword after a dot is an ordinary field name.
%@ source: language.md 1.4
s.if = 1;
s.while.end = 2;
s.('function') = 3;
assert(s.if + s.while.end + s.function == 6)
assert(isequal(fieldnames(s), {'if'; 'while'; 'function'}))
