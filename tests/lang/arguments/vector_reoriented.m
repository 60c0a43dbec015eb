% A vector is turned to fit the declared size and a scalar fits any fixed length.
%@ source: language.md 8.2
assert(isequal(size(f([1; 2; 3])), [1 3]))
try, f([1 2; 3 4]); e = []; catch e, end
assert(~isempty(e))
function r = f(v)
    arguments
        v (1,:) double
    end
    r = v;
end
