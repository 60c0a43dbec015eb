% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeFolder('.')
mustBeFolder('no/such/folder')
%@ error: MATLAB:validators:mustBeFolder "folders"
