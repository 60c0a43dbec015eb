% A text.
%@ source: documentation page of mexext
assert(strncmp(mexext, 'mex', 3))
