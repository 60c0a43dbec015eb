% Sizes may have more elements than can be counted: the last subscript runs over all folded dimensions.
%@ source: documentation page of the function
assert(sub2ind(repmat(1e5, 1, 5), 1, 1, 1, 1, 1) == 1 && sub2ind(repmat(1e5, 1, 5), 2, 3) == 200002)
