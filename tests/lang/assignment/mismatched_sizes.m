% Sizes of both sides of an assignment must agree, apart from dimensions of length one.
%@ source: language.md 11.8
x = zeros(2, 3); id = {};
try, x(:, 1) = [1 2 3]; catch e, id{end+1} = e.identifier; end
try, x(1:2) = 1:3; catch e, id{end+1} = e.identifier; end
assert(isequal(x, zeros(2, 3)))
x(:, 1) = [7 8];
assert(isequal(x(:, 1), [7; 8]) && numel(id) == 2)
assert(strcmp(id{1}, 'MATLAB:subsassigndimmismatch') && strcmp(id{2}, 'MATLAB:matrix:singleSubscriptNumelMismatch'))
