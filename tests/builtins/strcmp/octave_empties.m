% Empty char arrays of odd sizes equal only their like; in cells they are the empty text.
%@ source: octave-cli 7.3
%@ compat: octave
x = char(zeros(0, 2)); y = char(zeros(2, 0));
assert([strcmp(x, ''), strcmp(y, ''), strcmp(x, y), strcmp(x, x)], [false false false true])
assert(strcmp({y}, ''), true)
assert(strcmp({y}, y), [true; true])
