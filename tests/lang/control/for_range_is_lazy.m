% A huge range costs nothing until it's walked.
%@ source: language.md 5.4
for k = 1:1e14
    if k == 4, break, end
end
assert(k == 4)
for k = 1e15:-1:1, break, end
assert(k == 1e15)
for x = 0:0.25:1, last = x; end
assert(last == 1)
