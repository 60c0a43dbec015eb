% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeA(3, {'single', 'double'})
mustBeA(3, 'cell')
%@ error: MATLAB:validators:mustBeA "Value must be one of"
