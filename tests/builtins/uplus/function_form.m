% uplus converts logical to double.
%@ source: octave-cli 7.3
assert(isa(uplus(true),'double'))
