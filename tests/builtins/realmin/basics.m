% The least normal number.
%@ source: documentation page of the function, checked against another implementation
assert(realmin == 2^-1022 && realmin('single') == 2^-126)
