% Octave replaces all odd characters by underscores.
%@ source: octave-cli 7.3
%@ compat: octave
assert(genvarname('1 a'), 'x1_a')
assert(genvarname('a#b'), 'a_b')
try, genvarname('a', 1), catch e, disp(e.message), end
%| genvarname: EXCLUSIONS must be a string or cellstr
