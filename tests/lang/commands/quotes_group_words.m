% Quotes group words of a command and a comment or semicolon ends it.
%@ source: language.md 2.3
strcat 'a b' c;
assert(strcmp(ans, 'a bc'))
strcat 'it''s' % a comment
%| ans =
%|
%|     'it's'
%|
upper x, y = 1;
%| ans =
%|
%|     'X'
%|
assert(y == 1)
