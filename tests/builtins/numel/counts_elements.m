% numel is the number of elements.
%@ source: octave-cli 7.3
assert(numel(ones(2,3)) == 6 && numel('hello') == 5 && numel({1,2}) == 2 && numel([]) == 0)
