% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNumeric(int8(3))
mustBeNumeric('a')
%@ error: MATLAB:validators:mustBeNumeric "Value must be numeric."
