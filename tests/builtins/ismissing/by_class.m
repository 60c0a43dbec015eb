% What counts as missing depends on the class.
%@ source: docs ismissing
assert(isequal(ismissing([1 NaN]), [false true]) && isequal(ismissing({'', 'a'}), [true false]) && isequal(ismissing('a b'), [false true false]))
assert(isequal(ismissing([1 -1 2], -1), [false true false]) && isequal(ismissing(["a" missing]), [false true]))
