% A column of results, or a struct.
%@ source: docs structfun
assert(isequal(structfun(@(v) v * 2, struct('a', 1, 'b', 2)), [2; 4]))
q = structfun(@(v) v + 1, struct('a', 1), 'UniformOutput', false);
assert(isequal(q, struct('a', 2)))
structfun(@(v) v, 5)
%@ error: MATLAB:structfun:NotAStruct
