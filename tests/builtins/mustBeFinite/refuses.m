% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeFinite([1 2])
mustBeFinite([1 Inf])
%@ error: MATLAB:validators:mustBeFinite "Value must be finite."
