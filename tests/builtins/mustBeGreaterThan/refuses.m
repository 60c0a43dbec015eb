% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeGreaterThan(3, 2)
mustBeGreaterThan(2, 2)
%@ error: MATLAB:validators:mustBeGreaterThan "Value must be greater than 2."
