% A pattern without groups gives the whole match as the token.
%@ source: spec 30.4
assert(isequal(regexp('ab', 'a', 'tokens'), {{'a'}}) && isempty(regexp('b', 'a', 'match')))
