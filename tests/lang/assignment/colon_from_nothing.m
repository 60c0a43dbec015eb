% On an empty target a colon takes the value's size.
%@ source: language.md 11.6
x = []; x(:, 1) = [1; 2]; assert(isequal(x, [1; 2]))
x(:, 2) = [3; 4]; assert(isequal(x, [1 3; 2 4]))
y(2, :) = [1 2 3]; assert(isequal(y, [0 0 0; 1 2 3]))
z = []; z(end+1, :) = [4 5]; z(end+1, :) = [6 7]; assert(isequal(z, [4 5; 6 7]))
p(:, :, 2) = ones(2); assert(isequal(size(p), [2 2 2]) && isequal(p(:, :, 1), zeros(2)))
w = [];
try, w(:) = 1:3; e = []; catch e, end
assert(~isempty(e))
