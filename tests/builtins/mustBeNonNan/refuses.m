% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNonNan([1 Inf])
mustBeNonNan(NaN)
%@ error: MATLAB:validators:mustBeNonNan "Value must not be NaN."
