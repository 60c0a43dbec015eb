% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeInteger([1 -2])
mustBeInteger(1.5)
%@ error: MATLAB:validators:mustBeInteger "Value must be integer."
