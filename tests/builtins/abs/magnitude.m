% abs is the magnitude and keeps the class.
%@ source: octave-cli 7.3
assert(isequal(abs([-3 2]),[3 2]) && abs(3+4i) == 5 && abs(int8(-128)) == 127)
