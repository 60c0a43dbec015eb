% Text, integers and singles win over doubles when values are joined.
%@ source: language.md 14.5
assert(isequal(['a' 66], 'aB') && ischar(['a' int8(66)]))
assert(isa([single(1) 2], 'single') && isa([int8(1) 2.7], 'int8') && isequal([int8(100) 200], int8([100 127])))
assert(isa([int8(1) int16(300)], 'int8') && isa([int16(300) int8(1)], 'int16') && isa([single(1) uint8(2)], 'uint8'))
assert(isa([true 1], 'double') && islogical([true false]) && isequal([true; 'a'], [char(1); 'a']))
assert(isequal([{1} 5], {1, 5}) && isequal([{1}, {2, 3}], {1, 2, 3}) && isequal(["a" 1 true], ["a" "1" "true"]))
assert(isstring(["a" 'b']) && isequal([{1}; 'x'], {1; 'x'}))
