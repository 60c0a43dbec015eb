% Elements taken out of a vector leave copies of it as they were.
%@ source: docs "Removing Rows or Columns from a Matrix"
c = {1, 'b', [1 2 3]}; d = c; c(2) = []; assert(isequal(c, {1, [1 2 3]}) && isequal(d, {1, 'b', [1 2 3]}))
c(end) = []; c(1) = []; assert(isequal(size(c), [1 0]) && iscell(c)); c{end + 1} = 5; assert(isequal(c, {5}))
k = {1; 2; 3}; k(1) = []; assert(isequal(k, {2; 3})); k(end) = []; assert(isequal(k, {2}))
x = 1:5; y = x; x(2) = []; x(1) = []; x(end) = []; assert(isequal(x, [3 4]) && isequal(y, 1:5))
t = 'hello'; t(1) = []; t(end) = []; assert(isequal(t, 'ell')); b = [true; false; true]; b(2) = []; assert(isequal(b, [true; true]))
z = [1 2i 3]; z(2) = []; assert(isreal(z) && isequal(z, [1 3])); n = int8([1 2 3]); n(1) = []; assert(isequal(n, int8([2 3])))
try, x(3) = []; catch e, end
assert(isequal(x, [3 4]) && ~isempty(e.message)); s.v = {1, 2}; s.v(1) = []; assert(isequal(s.v, {2}))
