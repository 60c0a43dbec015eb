% mod has the sign of the divisor.
%@ source: octave-cli 7.3
assert(mod(-1,3) == 2 && mod(5,-3) == -1 && mod(5,0) == 5 && mod(int8(-5),int8(3)) == 1 && mod(5.5,0.5) == 0)
