% flintmax is the largest consecutive integer of a class.
%@ source: MATLAB documentation
assert(flintmax == 2^53 && flintmax('single') == 2^24)
