% One output of several is chosen.
%@ source: documentation page of the function
assert(nthargout(2, @size, ones(2, 5)) == 5)
