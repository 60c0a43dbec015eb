% A value without the property is refused with its own identifier.
%@ source: language.md 8.6, 8.7
mustBeMember('a', {'a', 'b'})
mustBeMember(4, [1 2 3])
%@ error: MATLAB:validators:mustBeMember "Value must be member of this set:"
