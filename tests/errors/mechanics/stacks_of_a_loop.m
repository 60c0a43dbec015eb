% Each error has the lines at which its own callers were.
%@ source: language.md 20.10
lines = zeros(3, 2);
for k = 1:3
    try
        outer(k);
    catch e
        lines(k, :) = [e.stack(1).line, e.stack(2).line];
    end
end
assert(isequal(lines, [23 14; 23 16; 25 18]))
function outer(k)
if k == 1
    inner(1);
elseif k == 2
    inner(2);
else
    inner(3);
end
end
function inner(k)
if k < 3
    error('first');
end
error('second');
end
