% A call statement puts the first output into ans, if there is one.
%@ source: language.md 6.23
f(2);
assert(ans == 4)
ans = 'kept';
g();
assert(strcmp(ans, 'kept'))
h();
assert(strcmp(ans, 'kept'))
function r = f(x), r = x^2; end
function g(), end
function r = h(), if false, r = 1; end, end
