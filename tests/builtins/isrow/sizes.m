% 1-by-n arrays are rows.
%@ source: octave-cli 7.3
assert(isrow([1 2]) && ~isrow([1;2]) && isrow(zeros(1,0)) && ~isrow([]))
