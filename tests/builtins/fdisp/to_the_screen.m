% File number 1 is the screen.
%@ source: octave-cli 7.3
fdisp(1, [1 2])
%|      1     2
%|
