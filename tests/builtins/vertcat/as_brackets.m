% vertcat joins one below the other.
%@ source: MATLAB documentation
assert(isequal(vertcat([1 2],[3 4]),[1 2;3 4]))
