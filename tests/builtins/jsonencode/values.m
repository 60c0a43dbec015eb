% Values of all classes as JSON.
%@ source: documentation page of jsonencode
assert(strcmp(jsonencode([1 2; 3 4]), '[[1,2],[3,4]]'))
assert(strcmp(jsonencode([1; 2]), '[1,2]'))
assert(strcmp(jsonencode(reshape(1:8, 2, 2, 2)), '[[[1,5],[3,7]],[[2,6],[4,8]]]'))
assert(strcmp(jsonencode(0.1), '0.1') && strcmp(jsonencode(-3), '-3'))
assert(strcmp(jsonencode(int64(9007199254740993)), '9007199254740993'))
assert(strcmp(jsonencode([true false]), '[true,false]'))
assert(strcmp(jsonencode(sprintf('a"b\\\n')), '"a\"b\\\n"'))
assert(strcmp(jsonencode(['ab'; 'cd']), '["ab","cd"]'))
assert(strcmp(jsonencode(["a" "b"]), '["a","b"]') && strcmp(jsonencode("a"), '"a"'))
assert(strcmp(jsonencode({1, 'a', [1 2], {}}), '[1,"a",[1,2],[]]'))
assert(strcmp(jsonencode(struct('a', {1, 2})), '[{"a":1},{"a":2}]'))
assert(strcmp(jsonencode(struct()), '{}') && strcmp(jsonencode([]), '[]') && strcmp(jsonencode(''), '""'))
assert(strcmp(jsonencode([NaN Inf]), '[null,null]'))
assert(strcmp(jsonencode([NaN Inf -Inf], 'ConvertInfAndNaN', false), '[NaN,Infinity,-Infinity]'))
disp(jsonencode(struct('a', 1, 'b', [1 2]), 'PrettyPrint', true))
%| {
%|   "a": 1,
%|   "b": [
%|     1,
%|     2
%|   ]
%| }
