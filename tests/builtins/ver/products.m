% One product, and none for other names.
%@ source: documentation page of ver
v = ver;
assert(strcmp(v.Name, 'MATLAB') && ischar(v.Version) && isfield(v, 'Release') && isfield(v, 'Date'))
assert(isempty(ver('no_such_toolbox')))
