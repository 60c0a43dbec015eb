% size_equal compares sizes only.
%@ source: MATLAB documentation
assert(size_equal([1 2],[3 4]) && ~size_equal([1 2],[1;2]))
