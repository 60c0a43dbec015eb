% Options name the method.
%@ source: octave-cli 7.3
assert(norm(linsolve([2 1;0 4],[4;8]) - [1;2]) < 1e-15)
opts.UT = true;
assert(norm(linsolve([2 1;0 4],[4;8],opts) - [1;2]) < 1e-15)
