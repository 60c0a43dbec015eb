% The struct says what the handle is.
%@ source: language.md 7.8
s = functions(@sin);
assert(strcmp(s.function, 'sin') && strcmp(s.type, 'simple'))
a = 5;
t = functions(@(x) x + a);
assert(strcmp(t.type, 'anonymous') && t.workspace{1}.a == 5)
