% The functions of an imported package come behind nested and local functions, and before all others.
%@ source: language.md 6.17, 9.3
assert(isequal(imported(1), [101 201 7 1 201]))
assert(g(1) == -10)
assert(plain(1) == -10)
assert(late(1) == 201)
assert(evaluated(1) == 401)
try, outside(1), catch e, end
assert(strcmp(e.message, 'Unrecognized function or variable ''k''.') || contains(e.message, '''k'''))
function r = imported(x)
import pk.*
r = [f(x), g(x), local(), abs(-x), feval('g', x)];
end
function r = local()
r = 7;
end
function r = plain(x)
r = g(x);
end
function r = late(x)
r = g(x);
import pk.*
end
function r = evaluated(x)
import pk.inner.*
r = eval('k(x)');
end
function r = outside(x)
r = k(x);
end
