% The greatest value of each integer class.
%@ source: documentation page of the function, checked against another implementation
assert(intmax == int32(2147483647) && intmax('int8') == int8(127) && isa(intmax('uint64'), 'uint64'))
