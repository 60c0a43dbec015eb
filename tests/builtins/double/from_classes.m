% double converts codes, truth values and integers.
%@ source: MATLAB documentation
assert(isequal(double('AB'),[65 66]) && double(int8(5)) == 5 && double(true) == 1)
