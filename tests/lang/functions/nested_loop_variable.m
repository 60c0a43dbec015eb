% A parent's variable changed by a nested function is seen by the parent.
%@ source: language.md 6.3
assert(isequal(run(), [10 20 30]))
function out = run()
    out = [];
    for k = 1:3
        append(k * 10);
    end
    function append(v)
        out(end+1) = v;
    end
end
