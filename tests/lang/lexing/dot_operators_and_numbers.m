% A point between number and operator belongs to the operator.
%@ source: language.md 1.9
a = [1 2];
assert(isequal(2.*a, [2 4]) && isequal(2./a, [2 1]) && isequal(a.^2., [1 4]) && isequal(1./[1 2], [1 0.5]) && isequal([1 .5], [1, 0.5]))
