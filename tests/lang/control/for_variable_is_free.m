% The body may change the loop variable and the source without changing the passes.
%@ source: language.md 5.4
n = 0; v = 1:3;
for k = v
    n = n + 1;
    k = 100;
    v = [];
end
assert(n == 3 && k == 100)
for k = 1:5, end
assert(k == 5)
