% Only a matrix of numbers can be diagonal.
%@ source: documentation page of the function
assert(isdiag([1 0; 0 2]) && isdiag([]) && isdiag(5) && isdiag([1 0 0; 0 2 0]))
assert(~isdiag([1 2]) && ~isdiag([1 0; 1i 2]))
assert(~isdiag({1}) && ~isdiag(ones(2, 2, 2)))
