% Complex for negative reals.
%@ source: documentation page of the function, checked against another implementation
assert(sqrt(4) == 2 && sqrt(-4) == 2i && isequal(sqrt([1 4 9]), [1 2 3]) && isa(sqrt(single(2)), 'single'))
