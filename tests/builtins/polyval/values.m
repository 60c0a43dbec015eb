% polyval evaluates at each element.
%@ source: octave-cli 7.3
assert(isequal(polyval([1 2 3],[0 2]),[3 11]) && isequal(polyval([],2),0) && isequal(polyval([1 0],[1 2;3 4]),[1 2;3 4]))
