% double converts codes, truth values and integers.
%@ source: octave-cli 7.3
assert(isequal(double('AB'),[65 66]) && double(int8(5)) == 5 && double(true) == 1)
