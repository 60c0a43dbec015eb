% Return leaves the function from inside loops and try.
%@ source: language.md 5.6
assert(first_over([1 5 9], 4) == 5 && first_over(1:3, 9) == -1)
assert(strcmp(in_try(), 'early'))
function r = first_over(v, x)
    r = -1;
    for k = v
        if k > x, r = k; return, end
    end
end
function r = in_try()
    r = 'early';
    try, return, catch, end
    r = 'late';
end
