% Seconds since 1970.
%@ source: documentation page of the function
assert(time > 1.6e9)
