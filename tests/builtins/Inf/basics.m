% Infinity in any size and class.
%@ source: documentation page of the function, checked against another implementation
assert(Inf > 1e308 && isequal(size(Inf(2,3)), [2 3]) && isa(Inf('single'), 'single'))
