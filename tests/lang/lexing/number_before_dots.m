% A number may touch the continuation dots.
%@ source: language.md 1.8
x = 3...
  + 4;
assert(x == 7)
y = [1 2 3...
     4];
assert(numel(y) == 4)
