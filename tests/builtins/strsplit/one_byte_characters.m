% Pieces of rows of any characters, at delimiters of one or more of them.
%@ source: docs strsplit
assert(isequal(strsplit('a,,b,', ','), {'a', 'b', ''}) && isequal(strsplit(',', ','), {'', ''}))
assert(isequal(strsplit('', ','), {''}) && isequal(strsplit('x', ','), {'x'}) && isequal(size(strsplit('', ',')), [1 1]))
assert(isequal(strsplit('a--b-c----d', '--'), {'a', 'b-c', 'd'}) && isequal(strsplit('aaa', 'aa'), {'', 'a'}))
assert(isequal(strsplit('a\tb', '\t'), {'a\tb'}) && isequal(strsplit(sprintf('a\tb'), '\t'), {'a', 'b'}))
assert(isequal(strsplit('é·ü·é', '·'), {'é', 'ü', 'é'}) && isequal(strsplit('語,b', ','), {'語', 'b'}))
assert(isequal(strsplit("a b", ' '), ["a" "b"]) && isequal(strsplit('a b', " "), {'a', 'b'}))
[pieces, found] = strsplit('a,,b', ',');
assert(isequal(pieces, {'a', 'b'}) && isequal(found, {',,'}))
