% cospi is exact at halves.
%@ source: MATLAB documentation
assert(isequal(cospi([0 0.5 1]),[1 0 -1]))
