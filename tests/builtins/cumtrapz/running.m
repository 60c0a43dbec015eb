% cumtrapz integrates so far.
%@ source: octave-cli 7.3
assert(isequal(cumtrapz([1 2 3]),[0 1.5 4]))
