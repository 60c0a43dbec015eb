% Nested functions share the parent's variables, and each call of the parent has its own.
%@ source: language.md 6.3
[inc, get] = counter();
inc(); inc();
[inc2, get2] = counter();
inc2();
assert(get() == 2 && get2() == 1)
function [inc, get] = counter()
    n = 0;
    inc = @bump;
    get = @value;
    function bump()
        n = n + 1;
    end
    function r = value()
        r = n;
    end
end
