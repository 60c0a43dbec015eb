% Elements are read and written with the class of the array; numbers are converted to it, with rounding and saturation.
%@ source: language.md 15.2
classes = {'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'single', 'double'};
for k = 1:numel(classes)
  a = zeros(2, 3, classes{k});
  a(2) = 2.5; a(1, 2) = -7; a(2, 3) = true; a(3) = 'A';
  x = a(2); y = a(2, 3);
  fprintf('%s: %s %s %s\n', classes{k}, class(a), class(x), mat2str(a));
  assert(isequal(class(y), classes{k}))
  a(4) = cast(3, classes{k}); assert(a(4) == 3)
end
t = [true false]; t(2) = true; assert(isequal(t, [true true]) && islogical(t) && islogical(t(1)))
t(2) = 0; t(1) = 5; assert(islogical(t) && isequal(t, [true false]))
d = [1 2]; d(1) = true; assert(isa(d, 'double'))
u = uint8([1 2 3]); v = u; v(1) = 300; assert(u(1) == 1 && v(1) == 255)
try, u(4.5) = 1; catch e, disp(e.identifier), end
try, u(5); catch e, disp(e.identifier), end
try, u(0) = 1; catch e, disp(e.identifier), end
try, x = u(1, 4); catch e, disp(e.identifier), end
u(5) = 9; disp(u)
%| int8: int8 int8 [0 65 0;3 0 1]
%| int16: int16 int16 [0 65 0;3 0 1]
%| int32: int32 int32 [0 65 0;3 0 1]
%| int64: int64 int64 [0 65 0;3 0 1]
%| uint8: uint8 uint8 [0 65 0;3 0 1]
%| uint16: uint16 uint16 [0 65 0;3 0 1]
%| uint32: uint32 uint32 [0 65 0;3 0 1]
%| uint64: uint64 uint64 [0 65 0;3 0 1]
%| single: single single [0 65 0;2.5 0 1]
%| double: double double [0 65 0;2.5 0 1]
%| MATLAB:badsubscript
%| MATLAB:badsubscript
%| MATLAB:badsubscript
%| MATLAB:badsubscript
%|    1   2   3   0   9
%|
