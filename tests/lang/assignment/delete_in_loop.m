% Elements can be deleted one after another while walking backwards.
%@ source: language.md 11.9
x = 1:8;
for k = numel(x):-1:1
    if mod(x(k), 2), x(k) = []; end
end
assert(isequal(x, 2:2:8))
