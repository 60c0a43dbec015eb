% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeFloat(1.5)
mustBeFloat(int8(1))
%@ error: MATLAB:validators:mustBeFloat "Value must be"
