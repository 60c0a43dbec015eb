% Arrays become aligned rows of text.
%@ source: language.md 29.14
assert(strcmp(num2str([1 2 3]), '1  2  3') && isequal(num2str([1; 10]), [' 1'; '10']) && strcmp(num2str([1.5 2.25]), '1.5        2.25'))
assert(isequal(num2str([1 2; 30 4]), [' 1   2'; '30   4']) && strcmp(num2str([1 -2]), '1 -2') && strcmp(num2str([1 NaN 3]), '1  NaN    3'))
