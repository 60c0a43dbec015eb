% Up to here all whole numbers are exact.
%@ source: documentation page of the function, checked against another implementation
assert(flintmax == 2^53 && flintmax('single') == 2^24)
