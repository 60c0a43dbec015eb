% Both ends are exact.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(linspace(0, 1, 5), [0 .25 .5 .75 1]) && linspace(1, 2, 1) == 2 && numel(linspace(0, 1)) == 100)
