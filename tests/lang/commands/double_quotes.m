% Double quotes group words of a command.
%@ source: language.md 2.3
strcat "a b" c;
assert(strcmp(ans, 'a bc') || strcmp(ans, "a bc"))
