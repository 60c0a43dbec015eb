% Infinite and missing values, logicals, integers and singles.
%@ source: display.md B23-B30
%@ compat: octave
x = NaN
%| x = NaN
x = Inf
%| x = Inf
x = -Inf
%| x = -Inf
x = -0
%| x = 0
x = true
%| x = 1
x = int8(5)
%| x = 5
x = uint8(200)
%| x = 200
x = single(3.14159)
%| x = 3.1416
