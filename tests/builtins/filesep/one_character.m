% One character.
%@ source: docs filesep
assert(ischar(filesep) && numel(filesep) == 1)
