% As many rows as columns make a square.
%@ source: octave-cli 7.3
assert(issquare(eye(3)) && ~issquare([1 2]) && issquare([]))
