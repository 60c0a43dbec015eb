% A copy of a struct shares the handles that it holds: a nested function's variables are the same for both.
%@ source: language.md 13.2
s = counter();
t = s;
s.bump(); t.bump(); t.bump();
assert(s.value() == 3 && t.value() == 3)
t.bump = @() 0;
t.bump(); s.bump();
assert(s.value() == 4 && t.value() == 4)
c = {s, t};
c{1}.bump();
assert(t.value() == 5)
function s = counter()
n = 0;
s = struct('bump', @bump, 'value', @value);
    function bump()
        n = n + 1;
    end
    function r = value()
        r = n;
    end
end
