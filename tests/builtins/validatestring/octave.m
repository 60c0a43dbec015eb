% Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
try, validatestring('xyz', {'a', 'b'}), catch e, disp(e.message), end
try, validatestring('xyz', {'a', 'b'}, 'F', 'V', 5), catch e, disp(e.message), end
try, validatestring('a', {'ab', 'ac'}), catch e, disp(e.message), end
try, validatestring('a', {'a'}, 'F', 'V', -5), catch e, disp(e.message), end
try, validatestring(1, {'a'}), catch e, disp(e.message), end
try, validatestring('a', 'b'), catch e, disp(e.message), end
%| validatestring: 'xyz' does not match any of
%| 'a', 'b'
%| F: 'xyz' (variable V, argument #5) does not match any of
%| 'a', 'b'
%| validatestring: 'a' matches multiple possible values:
%| 'ab', 'ac'
%| validatestring: POSITION must be >= 1
%| validatestring: STR must be a single character string
%| validatestring: STRARRAY must be a cellstr
