% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeTextScalar('a')
mustBeTextScalar({'a'})
%@ error: MATLAB:validators:mustBeTextScalar "Value must be a character vector or string scalar."
