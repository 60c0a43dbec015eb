% rem has the sign of the dividend.
%@ source: octave-cli 7.3
assert(rem(-1,3) == -1 && isnan(rem(5,0)) && rem(5,-3) == 2 && isequal(rem([5 6],4),[1 2]))
