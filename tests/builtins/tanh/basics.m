% Between -1 and 1.
%@ source: documentation page of the function, checked against another implementation
assert(tanh(0) == 0 && tanh(Inf) == 1 && abs(tanh(1) - 0.7615941559557649) < 1e-15)
