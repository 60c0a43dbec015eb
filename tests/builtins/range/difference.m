% range is max minus min.
%@ source: octave-cli 7.3
assert(isequal(range([1 5 3]),4))
