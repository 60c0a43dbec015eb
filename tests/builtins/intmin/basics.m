% The least value of each integer class.
%@ source: documentation page of the function, checked against another implementation
assert(intmin == int32(-2147483648) && intmin('int8') == int8(-128) && intmin('uint8') == 0)
