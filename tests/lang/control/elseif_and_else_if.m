% A separate if after else opens its own block.
%@ source: language.md 5.2
assert(strcmp(f(-1), 'neg') && strcmp(f(0), 'zero') && strcmp(f(1), 'pos'))
x = 2;
if x == 1
    y = 1;
else if x == 2
        y = 2;
    end
    y = y + 10;
end
assert(y == 12)
function s = f(x)
    if x < 0, s = 'neg'; elseif x == 0, s = 'zero'; else, s = 'pos'; end
end
