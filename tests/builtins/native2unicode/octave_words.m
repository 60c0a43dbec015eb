% Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
try, native2unicode([1 2; 3 4]), catch e, disp(e.message), end
try, native2unicode(164, 'foo'), catch e, disp(e.message), end
try, unicode2native('a', 'foo'), catch e, disp(e.message), end
try, unicode2native('a', 1), catch e, disp(e.message), end
%| native2unicode: NATIVE_BYTES must be a numeric vector
%| native2unicode: converting from codepage 'foo' to UTF-8: Invalid argument
%| unicode2native: converting from UTF-8 to codepage 'foo': Invalid argument
%| unicode2native: CODEPAGE must be a string
