% Rows of any characters, at any delimiters; the rest keeps its delimiter.
%@ source: docs strtok
rest = 'the quick, brown. fox '; words = {};
while ~isempty(rest)
  [word, rest] = strtok(rest, ' ,.');
  words{end + 1} = word;
end
assert(isequal(words, {'the', 'quick', 'brown', 'fox', ''}))
[t, r] = strtok('é·ü', '·'); assert(isequal(t, 'é') && isequal(r, '·ü'))
[t, r] = strtok('語 b'); assert(isequal(t, '語') && isequal(r, ' b'))
[t, r] = strtok(sprintf('\t\na\vb')); assert(isequal(t, 'a') && isequal(r, sprintf('\vb')))
[t, r] = strtok('a'); assert(isequal(t, 'a') && isequal(size(r), [0 0]))
[t, r] = strtok('abc', ''); assert(isequal(t, 'abc') && isempty(r))
[t, r] = strtok('a1b', 49); assert(isequal(t, 'a') && isequal(r, '1b'))
[t, r] = strtok("a b", ' '); assert(isequal(t, "a") && isequal(r, " b"))
