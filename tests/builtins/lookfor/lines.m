% Functions are listed in whose first line of documentation a word stands, whatever its case.
%@ source: documentation page of the function
s = evalc('lookfor halves');
assert(contains(s, ['looked_for_helper              - Halves what it gets.' newline]))
s = evalc('lookfor NUMEL');
assert(contains(s, 'numel   '))
assert(isempty(evalc('lookfor no_such_word_zz')))
