% mrdivide is /.
%@ source: octave-cli 7.3
assert(mrdivide(6,3) == 2)
