% A function that changes its argument leaves the caller's alone.
%@ source: language.md 6.24
x = [1 2 3]; s.a = 1; c = {1};
y = f(x, s, c);
assert(isequal(x, [1 2 3]) && s.a == 1 && isequal(c, {1}))
assert(isequal(y, {[9 2 3], struct('a', 9), {9}}))
function r = f(x, s, c)
    x(1) = 9; s.a = 9; c{1} = 9;
    r = {x, s, c};
end
