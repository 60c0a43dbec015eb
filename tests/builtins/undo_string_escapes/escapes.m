% Characters become escapes.
%@ source: octave-cli 7.3
assert(isequal(undo_string_escapes(['a' 9 'b' 10]), 'a\tb\n'))
