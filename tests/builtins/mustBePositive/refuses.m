% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBePositive([1 2])
mustBePositive(-1)
%@ error: MATLAB:validators:mustBePositive "Value must be positive."
