% A cell is no condition, and a loop over it gives 1x1 cells.
%@ source: language.md 18.9
try, if {1}, end, e = []; catch e, end
assert(~isempty(e))
t = '';
for x = {'a', 'b'}, t = [t x{1}]; end
assert(strcmp(t, 'ab') && iscell(x) && numel({1, 2, 3}) == 3 && length({1; 2}) == 2)
