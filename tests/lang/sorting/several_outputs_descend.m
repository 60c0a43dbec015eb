% Places of sorted cells and columns are returned too.
%@ source: language.md 31.1
[s, i] = sort({'pear'; 'apple'; 'fig'});
assert(isequal(s, {'apple'; 'fig'; 'pear'}) && isequal(i, [2; 3; 1]))
[s, i] = sort([3 1; 2 9], 1, 'descend');
assert(isequal(s, [3 9; 2 1]) && isequal(i, [1 2; 2 1]))
