% An import in a script holds for the script, not for its functions.
%@ source: language.md 9.3
import pk.g
assert(g(1) == 201)
assert(other(1) == -10)
function r = other(x)
r = g(x);
end
