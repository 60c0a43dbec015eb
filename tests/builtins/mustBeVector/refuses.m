% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeVector([1 2])
mustBeVector(ones(2))
%@ error: MATLAB:validators:mustBeVector "Value must be a vector."
