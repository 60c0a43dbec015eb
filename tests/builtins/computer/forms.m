% Kind, greatest number of elements, order of bytes; architecture.
%@ source: documentation page of computer
[c, n, e] = computer;
assert(ischar(c) && n > 2^31 && any(strcmp(e, {'L', 'B'})))
assert(ischar(computer('arch')))
computer('age')
%@ error: MATLAB:computer:ArgumentUnrecognized "The argument must be 'arch'."
