% A group that takes no part gives an empty token.
%@ source: language.md 30.4
t = regexp('b', '(a)?(b)', 'tokens');
assert(numel(t) == 1 && strcmp(t{1}{end}, 'b') && isempty(t{1}{1}))
