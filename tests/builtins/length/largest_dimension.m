% length is the largest dimension, 0 when empty.
%@ source: MATLAB documentation
assert(length(zeros(3,7)) == 7 && length(zeros(0,5)) == 0 && length('abc') == 3)
