% The reciprocal of the cosine.
%@ source: documentation page of the function, checked against another implementation
assert(sec(0) == 1)
