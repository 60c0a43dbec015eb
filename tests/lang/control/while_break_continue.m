% Break leaves the innermost loop and continue starts its next pass.
%@ source: language.md 5.6
n = 0; odd = [];
while true
    n = n + 1;
    if n > 9, break, end
    if mod(n, 2) == 0, continue, end
    odd(end+1) = n;
end
assert(isequal(odd, [1 3 5 7 9]))
hits = 0;
for a = 1:3
    for b = 1:3
        if b == 2, break, end
        hits = hits + 1;
    end
end
assert(hits == 3)
