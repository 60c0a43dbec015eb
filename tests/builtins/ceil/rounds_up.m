% ceil rounds up.
%@ source: octave-cli 7.3
assert(isequal(ceil([-2.5 2.5]),[-2 3]) && isa(ceil(int8(3)),'int8'))
