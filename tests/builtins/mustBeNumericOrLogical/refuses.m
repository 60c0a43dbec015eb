% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNumericOrLogical(true)
mustBeNumericOrLogical('a')
%@ error: MATLAB:validators:mustBeNumericOrLogical "Value must be numeric or logical."
