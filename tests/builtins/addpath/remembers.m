% A folder is put in front, and taken off again.
%@ source: documentation page of the function
addpath('.');
assert(any(strcmp(strsplit(path, pathsep), pwd)))
rmpath('.');
assert(~any(strcmp(strsplit(path, pathsep), pwd)))
