% double and single.
%@ source: documentation page of the function, checked against another implementation
assert(isfloat(1) && isfloat(single(1)) && ~isfloat(int8(1)) && ~isfloat(true))
