% Folders are folders; what isn't text is nothing.
%@ source: docs isdir
assert(isdir('.') && ~isdir('no/such') && ~isdir(5))
