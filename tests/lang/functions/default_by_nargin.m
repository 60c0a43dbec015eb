% Defaults are filled by counting inputs or testing for existence.
%@ source: language.md 6.4
assert(isequal(f(1), [1 10 100]) && isequal(f(1, 2), [1 2 100]) && isequal(f(1, [], 3), [1 10 3]))
function r = f(a, b, c)
    if nargin < 2 || isempty(b), b = 10; end
    if ~exist('c', 'var'), c = 100; end
    r = [a b c];
end
