% The style changes displays; format alone restores the defaults.
%@ source: docs format
f = format;
assert(isequal(f.NumericFormat, 'short') && isequal(f.LineSpacing, 'loose'))
format long
x = 1/3
%| x =
%|
%|    0.333333333333333
%|
format compact
x = 0.5
%| x =
%|    0.500000000000000
format(f)
x = 0.5
%| x =
%|
%|     0.5000
%|
format nonsense
%@ error: MATLAB:format:UnknownOption "Unknown format option 'nonsense'."
