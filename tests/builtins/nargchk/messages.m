% Text or struct that says what is wrong with a number of inputs.
%@ source: octave-cli 7.3
assert(isempty(nargchk(1, 2, 2)))
assert(strcmp(nargchk(1, 2, 0), 'Not enough input arguments.'))
s = nargchk(1, 2, 3, 'struct');
assert(strcmp(s.identifier, 'MATLAB:nargchk:tooManyInputs'))
assert(isempty(nargchk(1, 2, 2, 'struct')))
nargchk(1, 2, 3, 'list')
%@ error: MATLAB:nargchk:invalidOutputType "The output type must be 'string' or 'struct'."
