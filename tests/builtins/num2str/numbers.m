% Digits follow from the largest element.
%@ source: docs num2str; spec 29.14
assert(strcmp(num2str(3.14159265), '3.1416') && strcmp(num2str([1 2 3]), '1  2  3'))
assert(strcmp(num2str(3.14159265, 8), '3.1415927') && strcmp(num2str(1e10), '10000000000'))
assert(isequal(num2str([1; 10]), [' 1'; '10']) && isempty(num2str([])))
assert(strcmp(num2str(1+2i), '1+2i') && strcmp(num2str(true), '1') && strcmp(num2str('abc'), 'abc'))
assert(strcmp(num2str(5, '%03d'), '005') && strcmp(num2str(int8(-5)), '-5') && strcmp(num2str("a"), 'a'))
num2str({1})
%@ error: MATLAB:num2str:nonNumericInput "Input to num2str must be numeric."
