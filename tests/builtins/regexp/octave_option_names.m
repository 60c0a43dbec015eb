% Octave passes over letters behind the name of an output.
%@ source: octave-cli 7.3
%@ compat: octave
assert(regexp('ab', 'a', 'matches'), {'a'})
assert(regexp('aB', 'B', 'matchcase', 'match'), {'B'})
try, regexp('ab', 'a', 'foo'), catch e, disp(e.message), end
%| regexp: unrecognized option
