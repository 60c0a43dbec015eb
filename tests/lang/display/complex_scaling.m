% Complex numbers get an exponent or a common factor by their largest part; a vanished imaginary part isn't shown.
%@ source: display.md A3.3, A3.4
z = 1000+1i
%| z =
%|
%|    1.0000e+03 + 1.0000e+00i
%|
z = [1000+1i 2]
%| z =
%|
%|    1.0e+03 *
%|
%|    1.0000 + 0.0010i   0.0020 + 0.0000i
%|
z = [1i; 10.5]
%| z =
%|
%|    0.0000 + 1.0000i
%|   10.5000 + 0.0000i
%|
z = (1+2i) * (1-2i)
%| z =
%|
%|      5
%|
