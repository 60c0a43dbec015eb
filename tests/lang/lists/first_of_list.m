% One target takes the first value of a list.
%@ source: language.md 12.3
c = {7, 8}; s = struct('f', {3, 4});
x = c{:}; y = s.f;
assert(x == 7 && y == 3)
