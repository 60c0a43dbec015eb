% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeNonzeroLengthText('a')
mustBeNonzeroLengthText('')
%@ error: MATLAB:validators:mustBeNonzeroLengthText "Value must be text"
