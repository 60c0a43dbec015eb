% The greatest less the least.
%@ source: documentation page of the function, checked against another implementation
assert(range([3 1 7]) == 6)
