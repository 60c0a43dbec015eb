% Two integer classes, or an integer array with a double array, don't mix.
%@ source: language.md 15.2
try, int8(1) + int16(1); catch e1, end
try, int8([1 2]) .* [2 3]; catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:mixedClasses') && strcmp(e2.identifier, 'MATLAB:mixedClasses'))
assert(strcmp(e1.message, 'Integers can only be combined with integers of the same class, or scalar doubles.'))
assert(int8(1) < int16(2))
