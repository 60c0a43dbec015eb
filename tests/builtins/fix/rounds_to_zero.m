% fix rounds towards zero.
%@ source: octave-cli 7.3
assert(isequal(fix([-2.7 2.7]),[-2 2]))
