% The longest dimension, 0 for empties.
%@ source: documentation page of the function, checked against another implementation
assert(length(zeros(3,7)) == 7 && length(zeros(0,5)) == 0 && length('abc') == 3)
