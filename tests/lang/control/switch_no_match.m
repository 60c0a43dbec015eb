% A switch without match and otherwise does nothing.
%@ source: language.md 5.7
r = 1;
switch 5
    case 4
        r = 2;
end
switch 'a'
end
assert(r == 1)
try
    switch [1 2], case 1, end
    e = [];
catch e
end
assert(contains(e.message, 'SWITCH expression must be a scalar or a character vector'))
