% Characters become the bytes of an encoding.
%@ source: docs unicode2native
assert(isequal(unicode2native('é', 'UTF-8'), uint8([195 169])) && isequal(unicode2native('é', 'ISO-8859-1'), uint8(233)))
unicode2native('a', 'no-such')
%@ error: MATLAB:unicodeConversion:InvalidCharset
