% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeLessThan(1, 2)
mustBeLessThan(2, 2)
%@ error: MATLAB:validators:mustBeLessThan "Value must be less than 2."
