% Named handles give the name, anonymous ones their text.
%@ source: language.md 7.5
assert(strcmp(func2str(@sin), 'sin'))
a = 2;
assert(strcmp(func2str(@(x) x.^2 + a), '@(x)x.^2+a'))
