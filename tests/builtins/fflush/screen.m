% The screen can be flushed.
%@ source: octave-cli 7.3
assert(fflush(stdout) == 0)
