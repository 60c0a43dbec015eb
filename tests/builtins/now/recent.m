% A serial day number.
%@ source: documentation page of the function
assert(now > 738000)
