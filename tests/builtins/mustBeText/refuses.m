% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeText({'a', 'b'})
mustBeText(3)
%@ error: MATLAB:validators:mustBeText "Value must be a character vector"
