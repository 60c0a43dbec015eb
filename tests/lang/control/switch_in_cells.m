% A cell of cases may mix text and numbers.
%@ source: language.md 5.7
r = cellfun(@kind, {'a', 2, 'zz', 3, "b"});
assert(isequal(r, [1 1 0 2 1]))
function r = kind(x)
    switch x
        case {'a', 2, 'b'}, r = 1;
        case 3, r = 2;
        otherwise, r = 0;
    end
end
