% In brackets a sign with a blank before and none after starts an element.
%@ source: language.md 1.15
a = 5; b = 2;
assert(isequal([a -b], [5 -2]))
assert(isequal([a - b], 3) && isequal([a-b], 3) && isequal([a -b + 1], [5 -1]))
assert(isequal([a +b; 1 -1], [5 2; 1 -1]))
assert(isequal({a -b}, {5, -2}))
assert(isequal([a' -b], [5 -2]) && isequal([a ~b], [5 0]))
assert(isequal([3 - ...
  1], 2))
