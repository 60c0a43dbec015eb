% Looking for changed files prints nothing.
%@ source: documentation page of the function
rehash
