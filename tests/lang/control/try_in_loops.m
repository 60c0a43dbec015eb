% Break and return leave a try block in peace.
%@ source: language.md 5.9
n = 0;
for k = 1:5
    try
        if k == 3, break, end
        n = n + 1;
    catch
        n = -100;
    end
end
assert(n == 2 && k == 3 && f() == 1)
function r = f()
    r = 0;
    for k = 1:3
        try, error('x'); catch, r = k; return, end
    end
end
