% The current folder exists.
%@ source: documentation page of the function
assert(exist(pwd, 'dir') == 7)
