% Characters, truth values and numbers compare and compute as doubles, as scalars and as arrays.
%@ source: docs "Relational Operators", "Arithmetic Operations"
c = 'b'; s = 'abca'; m = ['ab'; 'ba'];
assert(c == 'b' && c ~= 'a' && c > 'a' && 'a' < c && c >= 98 && c <= 98.5 && true == 1 && 'a' ~= true)
assert(isequal(s == 'a', logical([1 0 0 1])) && isequal('a' ~= s, logical([0 1 1 0])) && isequal(s == s, true(1, 4)))
assert(isequal(s > 97, logical([0 1 1 0])) && isequal(98 >= s, logical([1 1 0 1])) && isequal(m == 'a', logical([1 0; 0 1])))
assert(isequal(m == m', logical([1 1; 1 1])) && isequal(s < [98 98 98 98], logical([1 0 0 1])))
assert(islogical(s == 'a') && isequal(size('' == 'a'), [0 0]) && isequal(size(zeros(1, 0) == 'a'), [1 0]))
assert(isequal(int8(-3) < 'a', true) && single(0.5) < true && uint32(7) == 7 && int16(-1) ~= 65535 && 'a' == single(97))
assert(isequal(c - 'a', 1) && isa(c + true, 'double') && isequal('5' - '0', 5) && isequal(2 * 'a', 194) && true + true == 2)
assert(isequal(s - 'a', [0 1 2 0]) && isequal('c' - s, [2 1 0 2]) && isequal(s + true, [98 99 100 98]) && isequal(m .* 2, [194 196; 196 194]))
assert(isequal(s / 2, [48.5 49 49.5 48.5]) && isequal(2 ./ 'a', 2 / 97) && isequal(194 .\ s, s / 194) && isa(s - 'a', 'double'))
assert(isa('a' + single(1), 'single') && isa('a' + int8(1), 'int8') && 'a' / false == Inf && isequal('a' ^ 2, 9409))
t = s; t = t - 'a'; assert(isequal(s, 'abca') && isequal(t, [0 1 2 0]))
assert(sum(s == 'a') == 2 && any(s == 'c') && ~any(s == 'x') && all(s >= 'a') && ~all(s == 'a'))
assert(sum(true(4, 1)) == 4 && isa(sum(s == 'x'), 'double') && isequal(sum(m == 'a'), [1 1]) && isequal(any(m == 'z'), [false false]))
s == 'ab'
%@ error: MATLAB:sizeDimensionsMustMatch
