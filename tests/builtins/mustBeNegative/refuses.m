% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNegative(-1)
mustBeNegative(0)
%@ error: MATLAB:validators:mustBeNegative "Value must be negative."
