% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNonnegative([0 2])
mustBeNonnegative(-1)
%@ error: MATLAB:validators:mustBeNonnegative "Value must be nonnegative."
