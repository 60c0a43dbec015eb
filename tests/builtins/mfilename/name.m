% The name has no extension.
%@ source: documentation page of the function
assert(strcmp(mfilename, 'name'))
p = mfilename('fullpath');
assert(numel(p) > 4 && strcmp(p(end-3:end), 'name'))
