% Deep recursion works and endless recursion ends in an error that can be caught.
%@ source: language.md 6.12
assert(down(2000) == 2000)
try, forever(1); catch e, end
assert(strcmp(e.identifier, 'MATLAB:lang:StackOverflow'))
assert(contains(e.message, 'infinite recursion within the program'))
function r = down(n)
    if n == 0, r = 0; else, r = 1 + down(n - 1); end
end
function r = forever(n)
    r = forever(n + 1);
end
