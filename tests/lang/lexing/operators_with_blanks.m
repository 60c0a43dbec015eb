% Operators other than signs never split an element.
%@ source: language.md 1.16
a = 2;
assert(isequal([a * 3], 6) && isequal([a *3], 6) && isequal([a .* 3], 6))
assert(isequal([1 : 3], 1:3) && isequal([1 :3], 1:3) && isequal([a == 2], true))
assert(isequal([a ^2 a], [4 2]) && isequal([a <3 a], [1 2]) && isequal([0 |1], true))
