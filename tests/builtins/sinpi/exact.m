% sinpi is exact at integers.
%@ source: MATLAB documentation
assert(isequal(sinpi([0 0.5 1]),[0 1 0]))
