% Folders are folders.
%@ source: docs isfolder
assert(isfolder('.') && ~isfolder('no/such') && isfolder(tempdir))
