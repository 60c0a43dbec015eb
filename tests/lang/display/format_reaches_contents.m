% The format applies to numbers in structs and cells but not to texts made of numbers.
%@ source: display.md A2.9
format long
s.a = pi
%| s =
%|
%|   struct with fields:
%|
%|     a: 3.141592653589793
%|
c = {pi}
%| c =
%|
%|   1×1 cell array
%|
%|     {[3.141592653589793]}
%|
assert(strcmp(num2str(pi), '3.1416') && strcmp(mat2str(pi), '3.14159265358979') && strcmp(sprintf('%g', pi), '3.14159') && string(pi) == "3.1416")
