% setdiff is sorted and distinct.
%@ source: octave-cli 7.3
assert(isequal(setdiff([5 4 3 3],[4]),[3 5]) && isequal(setdiff({'b','a'},{'a'}),{'b'}))
assert(isequal(setdiff([5 4 3 3],4,'stable'),[5 3]))
