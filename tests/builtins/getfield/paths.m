% Names and subscripts in turn.
%@ source: docs getfield
s.a.b = [4 5 6];
assert(getfield(s, 'a', 'b', {2}) == 5 && isequal(getfield(struct('x', {1, 2}), {2}, 'x'), 2))
getfield(s, 'z')
%@ error: MATLAB:nonExistentField "Unrecognized field name "z"."
