% More bins than there is memory for are an error, not an attempt.
%@ source: octave-cli 7.3
%@ compat: octave
hist(1:3, 1e15);
%@ error: Octave:bad-alloc "out of memory or dimension too large for Octave's index type"
