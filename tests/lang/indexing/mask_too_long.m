% A mask may be longer than the array only where it's false.
%@ source: language.md 10.3
x = 1:3;
assert(isequal(x(logical([1 0 1 0 0])), [1 3]))
x(logical([0 0 0 0 1]))
%@ error: MATLAB:badsubscript "The logical indices contain a true value outside of the array bounds"
