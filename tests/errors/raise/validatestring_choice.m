% Validatestring completes a choice or lists the valid ones.
%@ source: language.md 20.14
assert(strcmp(validatestring('app', {'apple', 'pear'}), 'apple'))
try, validatestring('z', {'a', 'b'}); catch e, end
assert(strcmp(e.identifier, 'MATLAB:unrecognizedStringChoice') && contains(e.message, '''a'', ''b'''))
