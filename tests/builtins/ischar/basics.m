% Char arrays.
%@ source: documentation page of the function, checked against another implementation
assert(ischar('a') && ischar('') && ~ischar({'a'}) && ~ischar(1))
