% Cells convert to arrays and structs and back.
%@ source: language.md 18.3
assert(isequal(num2cell([1 2; 3 4]), {1, 2; 3, 4}) && isequal(cell2mat({1 2; 3 4}), [1 2; 3 4]) && isequal(cell2mat({[1 2], 3}), [1 2 3]))
s = cell2struct({1; 'x'}, {'a'; 'b'}, 1); assert(s.a == 1 && strcmp(s.b, 'x') && isequal(struct2cell(s), {1; 'x'}))
m = mat2cell(1:4, 1, [1 3]); assert(isequal(m, {1, 2:4}))
