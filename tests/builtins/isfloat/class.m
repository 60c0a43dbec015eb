% double and single are floating point.
%@ source: MATLAB documentation
assert(isfloat(1) && isfloat(single(1)) && ~isfloat(int8(1)) && ~isfloat('a'))
