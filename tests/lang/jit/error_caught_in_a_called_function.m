% A hot function that a hot loop calls catches its own errors.
%@ source: language.md 11.1
function r = guarded(k)
    r = 0;
    for q = 1:3
        try
            r = r + missing_function_of(k);
        catch
            r = r + 1;
        end
    end
end
s = 0; c = {};
for k = 1:1500
    s = s + guarded(k); c{1} = s;
end
assert(s == 4500)
