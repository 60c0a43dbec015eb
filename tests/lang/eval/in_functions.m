% Evaluated text sees and makes the variables of the function it runs in.
%@ source: language.md 28.1
x = 'outer';
assert(f(3) == 13 && strcmp(x, 'outer'))
function r = f(x)
    eval('y = x + 10;');
    r = eval('y');
end
