% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNonzero([1 -1])
mustBeNonzero([1 0])
%@ error: MATLAB:validators:mustBeNonzero "Value must not be zero."
