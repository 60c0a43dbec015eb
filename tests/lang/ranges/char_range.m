% A range of chars is text.
%@ source: language.md 16.4
assert(ischar('a':'e') && strcmp('a':'e', 'abcde') && strcmp('a':2:'g', 'aceg'))
