% The same bytes in another class.
%@ source: documentation page of the function, checked against another implementation
assert(typecast(single(1), 'uint32') == 1065353216 && isequal(typecast(uint8([1 0]), 'uint16'), uint16(1)))
