% mldivide is \ .
%@ source: octave-cli 7.3
assert(norm(mldivide([2 0;0 4],[2;8]) - [1;2]) < 1e-15)
