% The least common multiple.
%@ source: documentation page of the function, checked against another implementation
assert(lcm(4, 6) == 12 && isequal(lcm([2 3], 4), [4 12]))
