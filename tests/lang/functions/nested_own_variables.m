% A nested function's inputs and outputs are its own.
%@ source: language.md 6.3
assert(isequal(parent(), [1 20 3]))
function r = parent()
    x = 1; z = 0;
    y = child(10);
    r = [x y z];
    function out = child(x)
        out = 2*x;
        z = 3;
    end
end
