% Sums and differences of complex integers are taken part by part and saturate; comparisons look at both parts.
%@ source: documentation of integer classes; language.md 3.10, 15.15
x = int8([100+100i, -3-4i]);
assert(isequal(x + 50i, int8([100+127i, -3+46i])) && isequal(x - int8(100), int8([100+100i -3-4i] - 100)))
assert(isequal(1 - x, int8([-99-100i 4+4i])) && isequal(x + x(1), int8([127+127i 97+96i])))
assert(isequal(int8(3) + 2i, int8(3+2i)) && isequal(2i + int8([3 4]), int8([3+2i 4+2i])))
assert(isequal(x + single(0.5), int8([101+100i -3-4i])) && isequal(x + true, int8([101+100i -2-4i])))
assert(isequal(plus(x, 1i), x + 1i) && isequal(minus(x, 1i), x - 1i))
assert(isequal(uint8(1+2i) - (5+9i), uint8(0)) && isreal(uint8(1+2i) - (5+9i)))
assert(isreal(x - x) && isreal(int8(3+4i) - 4i))
assert(isequal(int64(9007199254740993) + 1i, complex(int64(9007199254740993), int64(1))))

assert(isequal(x == x(1), [true false]) && isequal(x ~= 100+100i, [false true]))
assert(isequal(int64(9007199254740993) + 1i == 9007199254740992 + 1i, false))
assert(isequal(int8(3+4i), 3+4i) && ~isequal(int8(3+4i), int8(3)) && ~isequal(int64(3), 3+2i))
assert(isequal(x < int8(0), [false true]) && isequal(x >= 50.5, [true false]))
assert(all(x) && any(x) && isequal(~x, [false false]) && isequal(x & [1 0], [true false]))
switch x(2), case -3, disp('real'), case -3-4i, disp('both'), end
%| both
if int8(2i), disp('nonzero'), end
%| nonzero

assert(isequal(sum(x), 97+96i) && isequal(sum(x, 'native'), int8(97+96i)) && isequal(mean(x), 48.5+48i))
assert(isequal(cumsum([x x(1)]), int8([100+100i 97+96i 127+127i])) && isequal(diff(x), int8(-103-104i)))

calls = {@() x + int16(1), @() x .* 2, @() x * 2i, @() x / 2, @() 2 .\ x, @() x .^ 2, @() int8(2i) ^ 2, @() int8(1i):int8(3), ...
    @() prod(x, 'native'), @() round(x, -1)};
for k = 1:numel(calls), try, calls{k}(), catch e, disp(e.identifier), end, end
%| MATLAB:mixedClasses
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
%| MATLAB:complexInts
max(x)
%@ error: MATLAB:UndefinedFunction "Undefined function 'max' for input arguments of type 'complex int8'."
