% inf is Inf.
%@ source: octave-cli 7.3
assert(isequal(inf(2,1),[Inf;Inf]))
