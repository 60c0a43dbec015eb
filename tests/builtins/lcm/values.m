% lcm of arrays.
%@ source: MATLAB documentation
assert(lcm(4,6) == 12 && isequal(lcm([2 3],4),[4 12]))
