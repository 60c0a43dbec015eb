% With a number the message is given, not raised.
%@ source: octave-cli 7.3
%@ compat: octave
assert(nargoutchk(0, 1, 0), '')
assert(nargoutchk(1, 1, 0), 'not enough output arguments')
s = nargoutchk(0, 1, 2, 'struct');
assert(s.message, 'too many output arguments')
assert(s.identifier, 'Octave:nargoutchk:too-many-outputs')
