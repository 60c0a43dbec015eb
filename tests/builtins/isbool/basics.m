% Logical values.
%@ source: documentation page of the function, checked against another implementation
assert(isbool(true) && ~isbool(1))
