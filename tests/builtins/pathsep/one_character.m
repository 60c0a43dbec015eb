% One character.
%@ source: docs pathsep
assert(ischar(pathsep) && numel(pathsep) == 1)
