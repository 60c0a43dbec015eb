% The greatest finite number.
%@ source: documentation page of the function, checked against another implementation
assert(realmax > 1.79e308 && realmax < Inf && isa(realmax('single'), 'single'))
