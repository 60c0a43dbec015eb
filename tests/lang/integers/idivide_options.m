% Function idivide truncates unless told to round otherwise.
%@ source: language.md 15.7
assert(idivide(int32(7), int32(2)) == 3 && idivide(int32(-7), int32(2)) == -3 && idivide(int32(7), int32(2), 'round') == 4)
assert(idivide(int32(-7), int32(2), 'floor') == -4 && idivide(int32(7), int32(2), 'ceil') == 4)
