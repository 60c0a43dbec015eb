% Character sets of one byte.
%@ source: documentation page of unicode2native
s = char(1028:1030);
assert(isequal(unicode2native(s, 'ISO-8859-5'), uint8(164:166)))
assert(strcmp(native2unicode(uint8(164:166), 'ISO-8859-5'), s))
assert(isequal(unicode2native(char(8364), 'windows-1252'), uint8(128)))
assert(isequal(unicode2native(char([97 8364]), 'latin1'), uint8([97 26])))
unicode2native('a', 'foo')
%@ error: MATLAB:unicodeConversion:InvalidCharset "'foo' is not a supported encoding."
