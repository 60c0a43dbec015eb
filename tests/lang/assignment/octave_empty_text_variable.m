% An empty text in a variable doesn't delete in Octave's dialect.
%@ source: octave-cli 7.3
%@ compat: octave
x = 1:5; s = "";
x(2) = s
%@ error: Octave:nonconformant-args "=: nonconformant arguments (op1 is 1x1, op2 is 0x0)"
