% Two more values than points are the slopes at the ends; rows of a matrix are functions of their own.
%@ source: octave-cli 7.3
assert(norm(spline(0:3, [0 0 1 8 27 27], [0.5 1.5]) - [0.125 3.375]) < 1e-12)
assert(norm(spline(0:3, [0 1 8 27; 1 2 3 4], [0.5 1.5]) - [0.125 3.375; 1.5 2.5]) < 1e-12)
