% Only cell arrays are cells.
%@ source: docs iscell
assert(iscell({}) && iscell({1}) && ~iscell(1) && ~iscell(struct()))
