% A Mac is a Unix.
%@ source: documentation page of the function
assert(~ismac || isunix)
