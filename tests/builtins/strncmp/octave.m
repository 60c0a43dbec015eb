% Equal texts of fewer characters count in Octave.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strncmp('abc', {'abcd', 'bca', 'abc'}, 4), [false false true])
assert(strncmpi('abc', 'abC', 100))
try, strncmp('a', 'b', 0), catch e, disp(e.message), end
%| strncmp: N must be greater than 0
