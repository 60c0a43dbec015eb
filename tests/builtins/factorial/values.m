% Factorials are exact up to 22.
%@ source: octave-cli 7.3
assert(factorial(5) == 120 && isequal(factorial([0 1 3]),[1 1 6]) && factorial(171) == Inf)
