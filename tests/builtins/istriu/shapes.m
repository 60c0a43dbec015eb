% Zeros below the main diagonal.
%@ source: documentation page of the function
assert(istriu([1 2; 0 3]) && istriu([1 2 3]) && istriu([]))
assert(~istriu([1 2; 3 4]) && ~istriu({1}) && ~istriu(zeros(2, 2, 2)))
