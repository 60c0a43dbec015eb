% Octave's words.
%@ source: octave-cli 7.3
%@ compat: octave
assert(nargchk(0, 1, 2), 'too many input arguments')
s = nargchk(0, 1, 2, 'struct');
assert(s.identifier, 'Octave:nargchk:too-many-inputs')
