% Values that can't be indices are refused.
%@ source: language.md 21
x = 1:3;
try, x(logical([0 0 0 1])), catch e1, end
try, x({1}), catch e2, end
try, x(0), catch e3, end
assert(strcmp(e1.identifier, 'MATLAB:badsubscript') && strcmp(e1.message, 'The logical indices contain a true value outside of the array bounds.'))
assert(contains(e2.message, 'Unable to use a value of type cell as an index'))
assert(strcmp(e3.identifier, 'MATLAB:badsubscript') && contains(e3.message, 'Array indices must be positive integers or logical values.'))
