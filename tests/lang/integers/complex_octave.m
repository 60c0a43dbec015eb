% No array of an integer class is complex: parts that meet become double, or there is an error.
%@ source: octave-cli 7.3
%@ compat: octave
x = int8([1 2]);
x(2) = 2i;
assert(isa(x, 'double') && isequal(x, [1 2i]))
x = int8([1 2]);
x([1 3]) = [3 single(2i)];
assert(isa(x, 'single') && isequal(x, [3 2 2i]))
z = complex(int8(1), int8(2));
assert(isa(z, 'double') && z == 1 + 2i && complex(int8(1), 2) == 1 + 2i)
z = [2i 3];
z(2) = int8(2);
assert(isequal(z, [2i 2]))
calls = {@() [int8(1) 2i], @() [2i int8(1)], @() [2i; int8([1 2])'], @() cat(2, int16(1), single(2i)), @() [uint8([1 2]) [1 2i]], ...
    @() complex(int8(1)), @() cast(2i, 'int8')};
for k = 1:numel(calls), try, calls{k}(), catch e, disp(e.message), end, end
%| octave_base_value::int8_scalar_value(): wrong type argument 'complex scalar'
%| octave_base_value::int8_scalar_value(): wrong type argument 'complex scalar'
%| octave_base_value::int8_array_value(): wrong type argument 'complex scalar'
%| octave_base_value::int16_scalar_value(): wrong type argument 'float complex scalar'
%| octave_base_value::uint8_array_value(): wrong type argument 'complex matrix'
%| complex: invalid conversion
%| invalid conversion from complex scalar to int8
