% vertcat joins one below the other.
%@ source: octave-cli 7.3
assert(isequal(vertcat([1 2],[3 4]),[1 2;3 4]))
