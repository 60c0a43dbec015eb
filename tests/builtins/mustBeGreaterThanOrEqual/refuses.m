% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeGreaterThanOrEqual(2, 2)
mustBeGreaterThanOrEqual(1, 2)
%@ error: MATLAB:validators:mustBeGreaterThanOrEqual "Value must be greater than or equal to 2."
