% The kind of computer is text.
%@ source: documentation page of the function
assert(ischar(computer))
