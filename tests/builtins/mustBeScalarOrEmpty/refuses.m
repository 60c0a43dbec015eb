% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeScalarOrEmpty([])
mustBeScalarOrEmpty([1 2])
%@ error: MATLAB:validators:mustBeScalarOrEmpty "Value must be a scalar or empty."
