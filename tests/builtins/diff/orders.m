% diff shortens the dimension.
%@ source: octave-cli 7.3
assert(isequal(diff([1 4 9]),[3 5]) && isequal(diff([1 4 9],2),2) && isempty(diff(5)) && isequal(diff([1 2;5 7]),[4 5]) && isequal(diff([1 3;5 9],1,2),[2;4]))
