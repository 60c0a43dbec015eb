% The result of a command goes to ans and is shown.
%@ source: language.md 2.4
upper abc
%| ans =
%|
%|     'ABC'
%|
assert(strcmp(ans, 'ABC'))
upper def;
assert(strcmp(ans, 'DEF'))
