% realmin is the smallest normal number of a class.
%@ source: MATLAB documentation
assert(realmin == 2^-1022 && realmin('single') == 2^-126)
