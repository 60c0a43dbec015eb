% End points are exact; 100 points by default; one point is the end.
%@ source: octave-cli 7.3
x = linspace(0,1,5);
assert(isequal(x,[0 .25 .5 .75 1]) && linspace(1,2,1) == 2 && numel(linspace(0,1)) == 100)
