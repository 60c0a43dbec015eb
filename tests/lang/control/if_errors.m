% A condition can't be NaN, a cell or a struct.
%@ source: language.md 5.1
id = {};
try, if NaN, end, catch e, id{end+1} = e.message; end
try, if {}, end, catch e, id{end+1} = e.message; end
try, if struct(), end, catch e, id{end+1} = e.message; end
assert(numel(id) == 3)
assert(contains(id{1}, 'converted to logical') && contains(id{2}, 'to logical from cell is not possible'))
assert(contains(id{3}, 'to logical from struct is not possible'))
