% The version is text.
%@ source: documentation page of the function
assert(ischar(version) && ~isempty(version))
