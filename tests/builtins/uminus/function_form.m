% uminus is a sign.
%@ source: octave-cli 7.3
assert(isequal(uminus([1 2]),[-1 -2]))
