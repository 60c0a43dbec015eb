% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNonpositive([0 -2])
mustBeNonpositive(1)
%@ error: MATLAB:validators:mustBeNonpositive "Value must be nonpositive."
