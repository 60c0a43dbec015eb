% cumsum adds so far.
%@ source: octave-cli 7.3
assert(isequal(cumsum([1 2;3 4]),[1 2;4 6]) && isequal(cumsum([1 2;3 4],2),[1 3;3 7]) && isempty(cumsum([])))
