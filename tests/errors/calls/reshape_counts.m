% Reshape keeps the number of elements.
%@ source: language.md 21
try, reshape(1:6, 4, 2); catch e1, end
try, reshape(1:6, 4, []); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:getReshapeDims:notSameNumel') && startsWith(e1.message, 'Number of elements must not change.'))
assert(strcmp(e2.identifier, 'MATLAB:getReshapeDims:notDivisible'))
assert(strcmp(e2.message, 'Product of known dimensions, 4, not divisible into total number of elements, 6.'))
