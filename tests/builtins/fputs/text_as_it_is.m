% Nothing in the text is replaced.
%@ source: octave-cli 7.3
fputs(1, ['a%d' 10])
%| a%d
