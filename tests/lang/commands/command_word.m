% A name followed by words is a call with text arguments.
%@ source: language.md 2.1
s = evalc('disp hello');
assert(strcmp(s, sprintf('hello\n')))
upper abc;
assert(strcmp(ans, 'ABC'))
strcat a b c;
assert(strcmp(ans, 'abc'))
