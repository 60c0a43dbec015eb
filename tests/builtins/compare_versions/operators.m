% Parts of versions compare as numbers.
%@ source: octave-cli 7.3
assert(compare_versions('1.2', '1.10', '<') && compare_versions('7.3.0', '7.3.0', '>='))
assert(compare_versions('1.2', '1.2.0', '==') && compare_versions('1.2', '1.3', '!='))
compare_versions('1', '2', 'x')
%@ error: RunMat:compare_versions:operator "The operator is no comparison."
