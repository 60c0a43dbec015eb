% Rounding by option, fix by default.
%@ source: documentation page of the function, checked against another implementation
assert(idivide(int32(7), int32(2)) == 3 && idivide(int32(7), int32(2), 'round') == 4 && idivide(int32(-7), int32(2), 'floor') == -4 && idivide(int32(7), int32(2), 'ceil') == 4)
