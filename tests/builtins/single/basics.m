% Rounded to 24 bits.
%@ source: documentation page of the function, checked against another implementation
assert(isa(single(1), 'single') && single(16777217) == 16777216)
