% Switch compares numbers by value, takes the first match and doesn't fall through.
%@ source: language.md 5.7
assert(isequal(arrayfun(@pick, [1 2 3 4 9]), [10 20 20 40 0]))
assert(pick('1') == 0 && pick(int8(2)) == 20 && pick(true) == 10)
function r = pick(x)
    switch x
        case 1
            r = 10;
        case {2, 3}
            r = 20;
        case 4
            r = 40;
        case 1
            r = -1;
        otherwise
            r = 0;
    end
end
