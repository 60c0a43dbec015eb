% A scalar with a fraction has four decimals, or an exponent when very large or small.
%@ source: display.md A1.2, A1.3
a = pi, b = -100.125, c = 0.001, d = 1000.5, e = 1e-10, f = 1.5e300
%| a =
%|
%|     3.1416
%|
%|
%| b =
%|
%|  -100.1250
%|
%|
%| c =
%|
%|    1.0000e-03
%|
%|
%| d =
%|
%|    1.0005e+03
%|
%|
%| e =
%|
%|    1.0000e-10
%|
%|
%| f =
%|
%|   1.5000e+300
%|
