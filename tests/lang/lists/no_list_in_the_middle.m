% A list of several values can't be indexed further.
%@ source: language.md 12.6
s = struct('a', {struct('b', 1), struct('b', 2)}); c = {1, 2};
try, s.a.b; catch e1, end
try, c{:}.a; catch e2, end
id = 'MATLAB:index:expected_one_output_from_intermediate_indexing';
assert(strcmp(e1.identifier, id) && strcmp(e2.identifier, id))
assert(contains(e1.message, 'Intermediate dot ''.'' indexing produced a comma-separated list with 2 values'))
assert(contains(e2.message, 'Intermediate brace ''{}'' indexing produced a comma-separated list with 2 values'))
