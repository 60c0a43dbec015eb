% The operator compares chars one by one, strcmp whole texts.
%@ source: language.md 17.3
assert(isequal('abc' == 'abd', [true true false]) && isequal('abca' == 'a', [true false false true]))
assert(strcmp('a', 'a') && ~strcmp('a', 'A') && strcmpi('a', 'A') && strncmp('abc', 'abd', 2) && strncmpi('ABc', 'abd', 2))
try, 'abc' == 'ab'; catch e, end
assert(strcmp(e.identifier, 'MATLAB:sizeDimensionsMustMatch'))
