% The complement without cancellation.
%@ source: documentation page of the function, checked against another implementation
assert(abs(erfc(0.5) - 0.4795001221869535) < 1e-14 && erfc(10) > 0)
