% ismember tells what is in a set, and where first.
%@ source: MATLAB documentation
[tf,loc] = ismember([1 5 2],[2 1 2]);
assert(isequal(tf,[true false true]))
assert(ismember('a',{'b','a'}) && isequal(ismember({'a','z'},{'a'}),[true false]))
assert(~ismember(NaN,NaN))
