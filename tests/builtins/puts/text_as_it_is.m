% Nothing in the text is replaced.
%@ source: octave-cli 7.3
puts('50% \n'), puts(newline)
%| 50% \n
