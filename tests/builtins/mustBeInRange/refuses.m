% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeInRange(2, 1, 3)
mustBeInRange(4, 1, 3)
%@ error: MATLAB:validators:mustBeInRange "Value must be greater than or equal to 1"
