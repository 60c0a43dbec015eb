% Each element in a cell of its own; dimensions can stay together.
%@ source: docs num2cell
assert(isequal(num2cell([1 2; 3 4]), {1, 2; 3, 4}) && isequal(num2cell([1 2; 3 4], 1), {[1; 3], [2; 4]}) && isequal(num2cell('ab'), {'a', 'b'}))
assert(isequal(num2cell({1}), {{1}}) && isequal(size(num2cell([])), [0 0]))
