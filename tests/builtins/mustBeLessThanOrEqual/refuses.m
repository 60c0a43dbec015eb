% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeLessThanOrEqual(2, 2)
mustBeLessThanOrEqual(3, 2)
%@ error: MATLAB:validators:mustBeLessThanOrEqual "Value must be less than or equal to 2."
