% When an update fails midway the variable keeps its value.
%@ source: language.md 13.3
x = 1:3;
try, x = broken(x); catch, end
assert(isequal(x, 1:3))
try, x(2:3) = [1 2 3]; catch, end
assert(isequal(x, 1:3))
function x = broken(x)
    x(1) = 99;
    error('stop');
end
