% Each argument is evaluated once even if used several times.
%@ source: language.md 4.12
n = counter();
x = [counter() counter()];
f = @(v) v + v;
y = f(counter());
assert(n == 1 && isequal(x, [2 3]) && y == 8)
function r = counter()
    persistent k
    if isempty(k), k = 0; end
    k = k + 1; r = k;
end
