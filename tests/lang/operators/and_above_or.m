% And binds tighter than or, and the elementwise forms tighter than the short-circuit ones.
%@ source: language.md 3.4
assert((1 | 1 & 0) == true)
assert((true || false && false) == true)
assert((false && false | true) == false)
assert((3 > 2 > 1) == false && (1 < 2 == 1) == true)
