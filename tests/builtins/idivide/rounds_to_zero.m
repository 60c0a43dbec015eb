% idivide rounds towards zero unless told otherwise.
%@ source: MATLAB documentation
assert(isequal(idivide(int32([7 -7]),int32(2)),int32([3 -3])) && idivide(int32(7),int32(2),'round') == 4 && idivide(int32(-7),int32(2),'floor') == -4 && idivide(int32(7),int32(2),'ceil') == 4)
