% Each element, or each row, gives a text.
%@ source: docs compose
assert(isequal(compose("%d", [1 2]), ["1" "2"]) && isequal(compose('%d-%d', [1 2; 3 4]), {'1-2'; '3-4'}))
assert(isequal(compose("a\tb"), "a" + char(9) + "b"))
