% Every name is new.
%@ source: docs tempname
assert(~isequal(tempname, tempname) && ~isfile(tempname) && startsWith(tempname(tempdir), tempdir))
