% Consecutive elements of an array of any class and size.
%@ source: docs matrix-indexing
1;
function r = part(x, i, j)
  r = x(i:j);
end
function r = parts(x, i, j)
  r = {x(i:j), x(j:end), x(end:j), x(1:i)};
end
assert(isequal(parts('abcdef', 2, 4), {'bcd', 'def', zeros(1, 0), 'ab'}) && ischar(part('ab', 2, 1)))
assert(isequal(parts((1:6)', 2, 3), {[2; 3], [3; 4; 5; 6], zeros(0, 1), [1; 2]}))
assert(isequal(parts(magic(3), 2, 3), {[3 4], [4 1 5 9 6 7 2], zeros(1, 0), [8 3]}))
assert(isequal(parts({1, 'b', 3}, 2, 3), {{'b', 3}, {3}, {3}, {1, 'b'}}))
assert(isequal(parts([1i 2 3], 2, 3), {[2 3], 3, 3, [1i 2]}) && isreal(part([1i 2 3], 2, 3)))
assert(isequal(parts(1:5, 2, 4), {2:4, 4:5, zeros(1, 0), 1:2}) && isequal(part(eye(2), 1, 2), [1 0]))
assert(isequal(part(int8([1 2 3]), 1, 2), int8([1 2])) && islogical(part([true false], 1, 2)))
assert(isequal(part(reshape(1:4, 1, 1, 4), 2, 3), reshape(2:3, 1, 1, 2)) && part(7, 1, 1) == 7)
f = @(x) x * 2;
assert(isequal(f(1:3), [2 4 6]))
x = 'hello world';
while numel(x) > 1, x = x(2:end); end
assert(isequal(x, 'd'))
