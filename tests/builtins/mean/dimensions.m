% mean works along dimensions.
%@ source: octave-cli 7.3
assert(mean([1 2 3 4]) == 2.5 && isequal(mean([1 2;3 4]),[2 3]) && isequal(mean([1 2;3 4],2),[1.5;3.5]) && isnan(mean([])) && isnan(mean([1 NaN])))
