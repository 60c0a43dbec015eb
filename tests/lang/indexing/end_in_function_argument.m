% Inside a call within an index, end still means the indexed variable.
%@ source: language.md 10.6
x = 1:10;
assert(x(less(end)) == 9 && isequal(x(max(1, end-2):end), 8:10) && x(end - numel(x(1:2))) == 8)
c = {1:3, 4:9};
assert(c{min(end, 5)}(max(end-1, 1)) == 8)
function r = less(n), r = n - 1; end
