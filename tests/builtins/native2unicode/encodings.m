% Bytes become the characters of an encoding.
%@ source: docs native2unicode
assert(isequal(native2unicode(uint8([195 169]), 'UTF-8'), 'é') && isequal(native2unicode(uint8(233), 'ISO-8859-1'), 'é'))
