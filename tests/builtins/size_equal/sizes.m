% size_equal compares sizes only.
%@ source: octave-cli 7.3
assert(size_equal([1 2],[3 4]) && ~size_equal([1 2],[1;2]))
