% Arrays become columns, matrices, struct arrays or cells.
%@ source: documentation page of jsondecode
assert(isequaln(jsondecode('[1, null, 3]'), [1; NaN; 3]))
assert(isequal(jsondecode('[[1, 2], [3, 4]]'), [1 2; 3 4]))
assert(isequal(jsondecode('[[1, 2], [3]]'), {[1; 2]; 3}))
assert(isequal(jsondecode('[true, false]'), [true; false]))
assert(isequal(jsondecode('["a", "b"]'), {'a'; 'b'}))
assert(isequal(jsondecode('[1, "a", true, null]'), {1; 'a'; true; []}))
assert(isequal(jsondecode('[{"a": 1}, {"a": 2}]'), struct('a', {1; 2})))
assert(iscell(jsondecode('[{"a": 1}, {"b": 2}]')))
x = jsondecode('[[[1,2],[3,4]],[[5,6],[7,8]]]');
assert(isequal(size(x), [2 2 2]) && isequal(x(:)', [1 5 3 7 2 6 4 8]))
assert(isequal(size(jsondecode('[]')), [0 0]) && isempty(jsondecode('null')))
assert(isequal(jsondecode('"a\u00e4\n"'), ['a' char(228) char(10)]))
assert(isequal(jsondecode(jsonencode({1, 'x', {2}})), {1; 'x'; 2}))
