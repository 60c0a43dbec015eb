% The text of a handle is reprinted from its expression without blanks.
%@ source: language.md 7.5
k = 3;
assert(strcmp(func2str(@(x) k * x + 1), '@(x)k*x+1'))
assert(strcmp(func2str(@( a , b ) [a , b ; 1 2]), '@(a,b)[a,b;1,2]'))
assert(strcmp(func2str(@() disp('a b')), '@()disp(''a b'')'))
assert(strcmp(func2str(@(x) ~x & x' >= 2), '@(x)~x&x''>=2'))
assert(strcmp(func2str(@(s) s.a{1}(end)), '@(s)s.a{1}(end)'))
assert(strcmp(func2str(@sin), 'sin'))
