% Arrays of any class are tiled.
%@ source: octave-cli 7.3
assert(isequal(repmat([1 2],2,2),[1 2 1 2;1 2 1 2]) && isequal(repmat('ab',1,2),'abab'))
assert(isequal(repmat({1},1,2),{1,1}) && isequal(size(repmat(5,[2 3 4])),[2 3 4]) && isempty(repmat(5,0,3)))
