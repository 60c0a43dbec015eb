% A call statement asks for no outputs, but a set one still goes to ans.
%@ source: language.md 4.3
f();
assert(ans == 0)
x = f();
assert(x == 1)
if f(), y = 1; end
assert(y == 1)
z = {f()};
assert(z{1} == 1)
function n = f(), n = nargout; end
