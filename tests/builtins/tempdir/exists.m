% The folder exists and ends in a separator.
%@ source: docs tempdir
d = tempdir;
assert(isfolder(d) && d(end) == filesep)
