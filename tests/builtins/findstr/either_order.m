% The shorter text is looked for in the longer.
%@ source: documentation page of findstr
assert(isequal(findstr('abcbc', 'bc'), [2 4]))
assert(isequal(findstr('bc', 'abcbc'), [2 4]))
assert(isempty(findstr('abc', 'x')))
