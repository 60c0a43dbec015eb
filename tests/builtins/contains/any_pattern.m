% Any of several patterns may occur.
%@ source: docs contains
assert(contains('hello', 'ell') && isequal(contains({'ab', 'cd'}, 'b'), [true false]))
assert(isequal(contains(["ab"; "cd"], ["a" "d"]), [true; true]) && contains('ABC', 'b', 'IgnoreCase', true))
assert(~contains(string(missing), "a"))
