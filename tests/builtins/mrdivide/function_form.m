% mrdivide is /.
%@ source: MATLAB documentation
assert(mrdivide(6,3) == 2)
