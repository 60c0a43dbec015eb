% An imported function comes before all others of its name, in the function where the import stands.
%@ source: language.md 6.17, 9.3
assert(isequal(imported(1), [101 101 101 102 101]))
assert(f(1) == -1)
assert(nested(1) == 101)
assert(isequal(deeper(1), 401))
function r = imported(x)
import pk.f
h = @(y) f(y);
r = [f(x), feval('f', x), feval(@f, x), h(2), eval('f(x)')];
end
function r = f(x)
r = -x;
end
function r = nested(x)
import pk.f
r = inside();
    function y = inside()
        y = f(x);
    end
end
function r = deeper(x)
import pk.f pk.inner.k
r = k(x);
end
