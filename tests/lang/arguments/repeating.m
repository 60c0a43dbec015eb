% Repeating arguments gather into cells.
%@ source: language.md 8.1
assert(f(1, 2, 3) == 6 && f() == 0)
function s = f(x)
    arguments (Repeating)
        x (1,1) double
    end
    s = 0;
    for k = 1:numel(x), s = s + x{k}; end
end
