% A persistent variable starts empty and survives between calls.
%@ source: language.md 4.11
assert(count() == 1 && count() == 2 && count() == 3)
assert(other() == 10)
clear count
function n = count()
    persistent k
    if isempty(k), k = 0; end
    k = k + 1;
    n = k;
end
function n = other()
    persistent k
    if isempty(k), k = 10; end
    n = k;
end
