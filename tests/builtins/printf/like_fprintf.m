% Formats data onto the screen.
%@ source: octave-cli 7.3
printf('%d-%s\n', 5, 'x')
%| 5-x
