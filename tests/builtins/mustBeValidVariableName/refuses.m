% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeValidVariableName('abc1')
mustBeValidVariableName('1a')
%@ error: MATLAB:validators:mustBeValidVariableName "Value must be a valid variable name."
