% One target in brackets is an ordinary assignment.
%@ source: language.md 4.8
[a] = max([3 7]);
assert(a == 7)
[b] = 5;
assert(b == 5)
