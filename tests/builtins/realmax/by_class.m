% realmax is the largest finite number of a class.
%@ source: MATLAB documentation
assert(realmax*2 == Inf && isa(realmax('single'),'single'))
