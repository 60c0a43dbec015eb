% Local functions see each other whatever their order.
%@ source: language.md 6.3
assert(isequal(arrayfun(@is_even, 0:3), logical([1 0 1 0])))
function r = is_even(n)
    r = n == 0 || is_odd(n - 1);
end
function r = is_odd(n)
    r = n ~= 0 && is_even(n - 1);
end
