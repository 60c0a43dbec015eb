% A folder is put in front, and taken off again.
%@ source: documentation page of the function
addpath('.');
assert(~isempty(strfind(path, pwd)))
rmpath('.');
assert(isempty(strfind(path, pwd)))
