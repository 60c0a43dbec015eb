% A cleared variable of a function is gone.
%@ source: language.md 4.10
assert(isequal(f(), [false true]))
function r = f()
    x = 1; y = 2;
    clear x
    r = [exist('x', 'var') == 1, exist('y', 'var') == 1];
end
