% isbool is islogical.
%@ source: octave-cli 7.3
assert(isbool(true) && ~isbool(1))
