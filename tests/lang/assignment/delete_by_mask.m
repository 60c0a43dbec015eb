% Deleting through a logical mask keeps the vector's direction.
%@ source: language.md 11.9
x = (1:5)'; x(logical([0 1 0 1 0])) = [];
assert(isequal(x, [1; 3; 5]))
A = magic(4); A(:, logical([1 0 0 1])) = [];
assert(isequal(size(A), [4 2]))
s = 'a-b-c'; s(s == '-') = [];
assert(strcmp(s, 'abc'))
