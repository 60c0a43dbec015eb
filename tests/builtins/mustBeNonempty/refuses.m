% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNonempty(3)
mustBeNonempty([])
%@ error: MATLAB:validators:mustBeNonempty "Value must not be empty."
