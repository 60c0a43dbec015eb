% Classes and their families.
%@ source: documentation page of the function, checked against another implementation
assert(isa(1, 'double') && isa(1, 'float') && isa(1, 'numeric') && isa(int8(1), 'integer') && ~isa(true, 'numeric') && ~isa(1, 'integer'))
