% The first characters count, whatever their case.
%@ source: docs strncmpi
assert(strncmpi('ABC', 'abd', 2) && ~strncmpi('ABC', 'abd', 3))
