% The dot matches a newline and anchors mean the whole text unless asked otherwise.
%@ source: language.md 30.3
s = sprintf('ab\ncd');
assert(isequal(regexp(s, 'b.c', 'match'), {sprintf('b\nc')}) && isempty(regexp(s, 'b.c', 'dotexceptnewline')))
assert(isequal(regexp(s, '^\w'), 1) && isequal(regexp(s, '^\w', 'lineanchors'), [1 4]))
