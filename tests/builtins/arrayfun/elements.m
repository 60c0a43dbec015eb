% The function gets each element.
%@ source: docs arrayfun
assert(isequal(arrayfun(@(x) x^2, [1 2 3]), [1 4 9]) && isequal(size(arrayfun(@(x) x, zeros(0, 3))), [0 3]))
assert(isequal(arrayfun(@(x, y) x + y, [1 2; 3 4], [1 1; 1 1]), [2 3; 4 5]) && isequal(arrayfun(@(s) s.a, struct('a', {1, 2})), [1 2]))
assert(isequal(arrayfun(@(c) [c 'x'], 'ab', 'UniformOutput', false), {'ax', 'bx'}))
arrayfun(@(x, y) x, 1:2, 1:3)
%@ error: MATLAB:arrayfun:InputSizesMismatch
