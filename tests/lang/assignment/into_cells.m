% A cell takes a cell as elements and wraps anything else.
%@ source: language.md 11.16
c = {1, 2, 3};
c(2) = {5}; assert(isequal(c, {1, 5, 3}))
c(3) = 7; assert(isequal(c, {1, 5, 7}))
c(1:2) = {8}; assert(isequal(c, {8, 8, 7}))
c([1 3]) = {'x', {}}; assert(isequal(c, {'x', 8, {}}))
