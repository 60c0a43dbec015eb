% Arrays that don't fit an operator are refused in the operator's own words.
%@ source: language.md 21
id = {};
try, [1 2 3] + [1 2]; catch e, id{end+1} = e.identifier; m = e.message; end
assert(strcmp(m, 'Arrays have incompatible sizes for this operation.'))
try, [1 2 3] * [1 2 3]; catch e, id{end+1} = e.identifier; m = e.message; end
assert(startsWith(m, 'Incorrect dimensions for matrix multiplication.') && endsWith(m, 'use TIMES (.*) for elementwise multiplication.'))
try, [1 2 3] ^ 2; catch e, id{end+1} = e.identifier; m = e.message; end
assert(startsWith(m, 'Incorrect dimensions for raising a matrix to a power.'))
try, [1 2; 3 4] \ [1 2 3]'; catch e, id{end+1} = e.identifier; m = e.message; end
assert(strcmp(m, 'Matrix dimensions must agree.'))
assert(isequal(id, {'MATLAB:sizeDimensionsMustMatch', 'MATLAB:innerdim', 'MATLAB:square', 'MATLAB:dimagree'}))
