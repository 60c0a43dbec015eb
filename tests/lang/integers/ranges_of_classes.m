% A range takes the integer or single class of its ends.
%@ source: language.md 15.25
assert(isa(int8(1):int8(3), 'int8') && isa(int8(1):3, 'int8') && isa(1:single(3), 'single'))
assert(isequal(uint8(250):2:uint8(255), uint8([250 252 254])))
