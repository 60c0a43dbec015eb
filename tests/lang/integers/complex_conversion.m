% Conversions keep both parts: integer classes round and saturate each.
%@ source: documentation of integer classes; documentation page of complex
z = 3.6 - 200.5i;
classes = {'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'};
for k = 1:numel(classes)
    x = feval(classes{k}, z);
    low = max(-201, double(intmin(classes{k})));
    assert(isa(x, classes{k}) && ~isreal(x) && real(x) == 4 && imag(x) == low)
    assert(isequal(cast(z, classes{k}), x) && isequal(double(x), complex(4, low)))
    assert(isequal(single(x), single(complex(4, low))) && isa(single(x), 'single') && isequal(int64(x), complex(4, low)))
    assert(isequal(complex(feval(classes{k}, [1 2]), 3), feval(classes{k}, [1+3i 2+3i])))
    assert(isequal(size(complex(feval(classes{k}, zeros(0, 3)), 1)), [0 3]))
end
assert(isequal(complex(2, int8([1 2])), int8([2+1i 2+2i])) && ~isreal(complex(int8(5))))
assert(~isreal(zeros(2, 'like', int8(1i))) && isa(zeros(2, 'like', int8(1i)), 'int8') && ~isreal(cast(5, 'like', int8(1i))))

% 64-bit parts stay exact.
big = complex(int64(9007199254740993), intmin('int64'));
assert(strcmp(num2str(real(big)), '9007199254740993') && imag(big) == intmin('int64'))
assert(isequal(uint64(big), complex(uint64(9007199254740993), uint64(0))))

calls = {@() complex(int8(1), int16(2)), @() complex(int8([1 2]), [1 2]), @() complex(int8(1i), 2), @() logical(int8(1i)), ...
    @() typecast(int8(1i), 'uint8'), @() ['a' int8(66+2i)], @() char(int8(66+2i))};
for k = 1:numel(calls), try, calls{k}(), catch e, disp(e.identifier), end, end
%| MATLAB:complex:InvalidInput
%| MATLAB:complex:InvalidInput
%| MATLAB:complex:InvalidInput
%| MATLAB:nologicalcomplex
%| MATLAB:typecastc:badInputs
%| MATLAB:invalidConversion
%| MATLAB:UndefinedFunction
