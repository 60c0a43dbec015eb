% Logical values.
%@ source: documentation page of the function, checked against another implementation
assert(islogical(true) && islogical([1 2] > 1) && ~islogical(1))
