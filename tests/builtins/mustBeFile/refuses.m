% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeFile('no/such/file')
%@ error: MATLAB:validators:mustBeFile "files"
