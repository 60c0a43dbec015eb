% The path is text.
%@ source: documentation page of the function
assert(ischar(path))
