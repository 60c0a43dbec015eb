% Minus zero equals zero and keeps its sign in division.
%@ source: language.md 15.12
z = -0;
assert(z == 0 && 1/z == -Inf && 1/abs(z) == Inf && isequal(z, 0) && strcmp(num2str(0), '0'))
z
%| z =
%|
%|      0
%|
