% Missing digits are zeros on the right.
%@ source: docs hex2num
assert(hex2num('3ff') == 1 && hex2num('400921fb54442d18') == 3.141592653589793 && isequal(hex2num(['3ff'; '400']), [1; 2]))
