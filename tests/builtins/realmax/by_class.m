% realmax is the largest finite number of a class.
%@ source: octave-cli 7.3
assert(realmax*2 == Inf && isa(realmax('single'),'single'))
