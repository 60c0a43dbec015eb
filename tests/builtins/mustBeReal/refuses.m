% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeReal(3)
mustBeReal(2i)
%@ error: MATLAB:validators:mustBeReal "Value must be real."
