% A name that is a variable never starts a command.
%@ source: language.md 2.1
upper = 5;
upper + 1;
assert(ans == 6)
upper +1;
assert(ans == 6)
