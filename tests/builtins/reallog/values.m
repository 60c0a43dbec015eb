% reallog is log where that is real.
%@ source: octave-cli 7.3
assert(reallog(1) == 0)
