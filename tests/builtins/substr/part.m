% Characters from a position on.
%@ source: octave-cli 7.3
assert(isequal(substr('This is a sample', 6, 9), 'is a samp'))
