% Status and output of a command.
%@ source: language.md 33.11
[s, t] = system('echo hi'); assert(s == 0 && strcmp(strtrim(t), 'hi'))
assert(system('exit 3') == 3)
