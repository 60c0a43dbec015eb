% Several fields are removed at once.
%@ source: language.md 19.2
s = rmfield(struct('a', 1, 'b', 2, 'c', 3), {'a', 'c'});
assert(isequal(fieldnames(s), {'b'}))
