% Cells and structs don't become numbers.
%@ source: language.md 21
x = 1:3; m = {};
try, double({1}); catch e, m{end+1} = e.message; end
try, x(2) = {5}; catch e, m{end+1} = e.message; end
try, x(2) = struct(); catch e, m{end+1} = e.message; end
assert(strcmp(m{1}, 'Conversion to double from cell is not possible.') && strcmp(m{2}, m{1}))
assert(strcmp(m{3}, 'Conversion to double from struct is not possible.') && isequal(x, 1:3))
