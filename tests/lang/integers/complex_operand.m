% Integers are neither multiplied with complex numbers nor divided by them.
%@ source: documentation of integer classes: complex integer arithmetic isn't supported
operations = {@() int8(3) * 2i, @() 2i .* int8([1 2]), @() int8(3) / 2i, @() 2i ./ int8(3), @() int8(3) .^ 2i};
for k = 1:numel(operations)
    try
        operations{k}();
        id = '';
    catch e
        id = e.identifier;
    end
    assert(strcmp(id, 'MATLAB:complexInts'))
end
assert(isequal(int8(3) == complex(3, 0), true) && isequal(int8(3) * real(2i + 1), int8(3)))
int32(2) * 1i
%@ error: MATLAB:complexInts "Complex integer arithmetic is not supported."
