% White space, and null characters of char arrays, go from both ends.
%@ source: docs strtrim; spec builtins, corner cases
assert(isequal(strtrim(sprintf('  a\t\n')), 'a') && isequal(strtrim({' a ', 'b '}), {'a', 'b'}) && isequal(strtrim(" a "), "a"))
assert(isequal(strtrim(['  a ' ; ' bc ']), [' a'; 'bc']) && isequal(strtrim(['a' 0]), 'a') && isempty(strtrim('   ')))
strtrim(5)
%@ error: MATLAB:strtrim:InputClass
