% sinpi is exact at integers.
%@ source: octave-cli 7.3
assert(isequal(sinpi([0 0.5 1]),[0 1 0]))
