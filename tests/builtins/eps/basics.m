% The distance to the next number grows with it.
%@ source: documentation page of the function, checked against another implementation
assert(eps == 2^-52 && eps(1000) == 2^-43 && isa(eps('single'), 'single'))
assert(isequal(eps([1 2]), [2^-52 2^-51]) && eps(0) == 2^-1074)
