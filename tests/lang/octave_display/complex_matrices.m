% Complex matrices align both parts.
%@ source: display.md B54-B55
%@ compat: octave
x = [1+2i 3-4i]
%| x =
%|
%|    1 + 2i   3 - 4i
%|
x = [1.5+2i; 3]
%| x =
%|
%|    1.5000 + 2.0000i
%|    3.0000 +      0i
%|
