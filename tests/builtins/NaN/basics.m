% Not a number in any size and class.
%@ source: documentation page of the function, checked against another implementation
assert(isnan(NaN) && NaN ~= NaN && all(isnan(NaN(1,3))) && isa(NaN('single'), 'single'))
