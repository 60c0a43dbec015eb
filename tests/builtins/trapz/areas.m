% trapz integrates by trapezoids.
%@ source: octave-cli 7.3
assert(isequal(trapz([1 2 3]),4) && isequal(trapz([0 2],[1 1]),2))
