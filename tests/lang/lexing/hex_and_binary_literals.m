% Hexadecimal and binary literals have the smallest unsigned class or the one of their suffix.
%@ source: language.md 1.9
assert(isa(0xFF, 'uint8') && 0xFF == 255)
assert(isa(0x100, 'uint16') && 0x100 == 256)
assert(isa(0x10000, 'uint32') && isa(0x100000000, 'uint64'))
assert(isa(0b1010, 'uint8') && 0b1010 == 10)
assert(isa(0xFFs16, 'int16') && 0xFFs16 == 255)
assert(isa(0b11u32, 'uint32') && 0b11u32 == 3)
