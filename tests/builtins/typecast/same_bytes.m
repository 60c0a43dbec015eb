% typecast keeps the bytes.
%@ source: octave-cli 7.3
assert(isequal(typecast(single(1),'uint32'),uint32(1065353216)) && isequal(typecast(uint8([1 0 0 0]),'uint32'),uint32(1)))
