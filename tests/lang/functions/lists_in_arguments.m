% Lists expand anywhere among arguments and empty ones vanish.
%@ source: language.md 6.28
c = {3, 4}; e = {};
s = struct('v', {5, 6});
assert(isequal(f(1, c{:}, 2), {1, 3, 4, 2}))
assert(isequal(f(e{:}), {}) && isequal(f(e{:}, 9, s.v), {9, 5, 6}))
assert(isequal([0 c{:} s.v], [0 3 4 5 6]) && plus(c{:}) == 7)
function r = f(varargin)
    r = cell(1, 0);
    r = varargin;
    if isempty(r), r = {}; end
end
