% Zeros above the main diagonal.
%@ source: documentation page of the function
assert(istril([1 0; 2 3]) && istril([1; 2]) && istril([]))
assert(~istril([1 2; 0 4]) && ~istril('ab'))
