% Features of the version.
%@ source: documentation page of version
assert(strcmp(version('-release'), '2023a') && isempty(version('-description')) && ischar(version('-date')))
[v, d] = version;
assert(strcmp(v, version) && strcmp(d, version('-date')))
version('-age')
%@ error: MATLAB:version:ArgumentUnrecognized "'-age' is no feature of version."
