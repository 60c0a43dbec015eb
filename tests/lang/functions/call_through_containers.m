% A handle in a field or cell is called with parentheses.
%@ source: language.md 6.21
s.f = @(x) x + 1;
c = {@(x) 2*x, @() 7};
assert(s.f(3) == 4 && c{1}(5) == 10 && c{2}() == 7)
assert(isa(s.f, 'function_handle') && isa(c{2}, 'function_handle'))
t.inner.g = {@plus};
assert(t.inner.g{1}(2, 3) == 5)
