% The parts between two texts, or between two positions with both ends.
%@ source: docs extractBetween
assert(isequal(extractBetween("a[b]c[d]", "[", "]"), ["b"; "d"]) && isequal(extractBetween("abcd", 2, 3), "bc"))
assert(isequal(extractBetween('a[b]c', '[', ']'), {'b'}))
assert(isequal(extractBetween("a[b]c", "[", "]", 'Boundaries', 'inclusive'), "[b]"))
