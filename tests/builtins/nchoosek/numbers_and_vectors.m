% A number gives a coefficient, a vector combinations.
%@ source: octave-cli 7.3
assert(nchoosek(5,2) == 10 && isequal(nchoosek([1 2 3],2),[1 2;1 3;2 3]) && nchoosek(40,20) == 137846528820)
