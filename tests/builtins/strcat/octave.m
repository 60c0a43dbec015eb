% Octave trims char inputs beside cells and the rows of char matrices.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strcat('ab ', {'ab '}), {'abab '})
assert(strcat({'ab '}, 'ab '), {'ab ab'})
assert(strcat(['ab '; 'cde'], ['ab '; 'cde']), ['abab  '; 'cdecde'])
assert(strcat('', {'ab'}, {''}), {'ab'})
assert(strcat(), '')
