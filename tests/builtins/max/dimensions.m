% max works along dimensions and between arrays.
%@ source: octave-cli 7.3
assert(isequal(max([1 5;7 2]),[7 5]) && isequal(max([1 5;7 2],[],2),[5;7]) && isequal(max([1 5],3),[3 5]) && isempty(max([],[],1)) && isempty(max([])))
