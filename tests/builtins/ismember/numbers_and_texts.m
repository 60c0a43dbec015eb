% ismember tells what is in a set, and where first.
%@ source: octave-cli 7.3
[tf,loc] = ismember([1 5 2],[2 1 2]);
assert(isequal(tf,[true false true]))
assert(ismember('a',{'b','a'}) && isequal(ismember({'a','z'},{'a'}),[true false]))
assert(~ismember(NaN,NaN))
