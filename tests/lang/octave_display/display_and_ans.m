% A value without a variable is shown as ans, unless display is asked for it.
%@ source: display.md B118-B122
%@ compat: octave
display(5)
%| 5
x = 3; display(x)
%| x = 3
5;
5
%| ans = 5
1:3;ans
%| ans =
%|
%|    1   2   3
%|
