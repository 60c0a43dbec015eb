% Factorials are exact up to 22.
%@ source: MATLAB documentation
assert(factorial(5) == 120 && isequal(factorial([0 1 3]),[1 1 6]) && factorial(171) == Inf)
