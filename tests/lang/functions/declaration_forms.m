% Functions may have no, one or several inputs and outputs, with or without parentheses.
%@ source: language.md 6.1
quiet; quiet();
assert(one == 1 && one() == 1)
[a, b] = two(3);
assert(a == 3 && b == 6)
assert(both(1, 2, 3, 4) == 2)
function quiet
end
function r = one
    r = 1;
end
function [x, y] = two(v)
    x = v; y = 2*v;
end
function [n] = both(~, ~, varargin)
    n = numel(varargin);
end
