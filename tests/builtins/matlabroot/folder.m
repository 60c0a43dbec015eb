% A folder.
%@ source: documentation page of matlabroot
assert(isfolder(matlabroot))
