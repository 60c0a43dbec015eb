% Char arrays are shown as they are.
%@ source: display.md B0.9, B79-B82
%@ compat: octave
x = 'hello'
%| x = hello
x = ''
%| x =
x = ['abc';'def']
%| x =
%|
%| abc
%| def
%|
x = "dq"
%| x = dq
