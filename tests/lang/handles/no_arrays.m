% Handles go into cells and structs but not into arrays.
%@ source: language.md 7.7
c = {@sin, @cos};
s.f = @sin;
assert(c{2}(0) == 1 && s.f(0) == 0)
try, x = [@sin, @cos]; e = []; catch e, end
assert(contains(e.message, 'Nonscalar arrays of function handles are not allowed; use cell arrays instead.'))
