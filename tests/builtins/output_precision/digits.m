% More digits are shown after the precision is raised.
%@ source: octave-cli 7.3
%@ compat: octave
assert(output_precision == 5)
output_precision(8)
x = 1/3
%| x = 0.3333333
