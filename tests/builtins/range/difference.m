% range is max minus min.
%@ source: MATLAB documentation
assert(isequal(range([1 5 3]),4))
