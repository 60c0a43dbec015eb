% eps(x) is the distance to the next larger number.
%@ source: octave-cli 7.3
assert(eps == 2^-52 && eps(1000) == 2^-43)
assert(isa(eps('single'),'single') && eps(single(1)) == 2^-23)
assert(isequal(eps([1 2]),[2^-52 2^-51]) && isnan(eps(Inf)) && eps(0) == 2^-1074)
