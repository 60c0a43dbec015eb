% Runs of delimiters count as one unless told otherwise.
%@ source: docs strsplit; trap 27
assert(isequal(strsplit('a b c'), {'a', 'b', 'c'}) && isequal(strsplit('a,b;c', {',', ';'}), {'a', 'b', 'c'}))
assert(isequal(strsplit('a,,b', ','), {'a', 'b'}) && isequal(strsplit('a,,b', ',', 'CollapseDelimiters', false), {'a', '', 'b'}))
assert(isequal(strsplit(''), {''}) && isequal(strsplit("a b"), ["a" "b"]) && isequal(strsplit(['a' 9 'b'], '\t'), {'a', 'b'}))
[c, m] = strsplit('a1b22c', '\d+', 'DelimiterType', 'RegularExpression');
assert(isequal(c, {'a', 'b', 'c'}) && isequal(m, {'1', '22'}))
strsplit(3)
%@ error: MATLAB:strsplit:InvalidStringType "First input must be either a character vector or a string scalar."
