% conv multiplies polynomials.
%@ source: octave-cli 7.3
assert(isequal(conv([1 2],[1 3]),[1 5 6]) && isequal(conv([1 2 3],[1 1],'same'),[3 5 3]) && isequal(conv([1;2],[1;3]),[1;5;6]))
