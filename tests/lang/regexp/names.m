% Named groups become fields.
%@ source: language.md 30.1
n = regexp('a1', '(?<letter>[a-z])(?<digit>\d)', 'names');
assert(strcmp(n.letter, 'a') && strcmp(n.digit, '1'))
