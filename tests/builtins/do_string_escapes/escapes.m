% Escapes become characters.
%@ source: octave-cli 7.3
assert(isequal(do_string_escapes('a\tb\n'), ['a' 9 'b' 10]) && isequal(do_string_escapes('\x41'), 'A'))
