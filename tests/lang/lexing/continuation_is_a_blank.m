% Three dots join lines, also inside brackets, where they separate elements.
%@ source: language.md 1.7
r = [1 2 ... two so far
     3];
assert(isequal(r, [1 2 3]))
t = 1 + ... any text is a comment
    2;
assert(t == 3)
c = {'a', ...
     'b'};
assert(isequal(c, {'a', 'b'}))
if r(1) == 1 && ...
   r(2) == 2
    ok = true;
end
assert(ok)
