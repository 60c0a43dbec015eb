% The arguments are a cell.
%@ source: documentation page of the function
assert(iscell(argv()))
