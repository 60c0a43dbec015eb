% sign is -1, 0 or 1.
%@ source: octave-cli 7.3
assert(isequal(sign([-3 0 2]),[-1 0 1]))
