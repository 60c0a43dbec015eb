% Inf makes arrays of infinity.
%@ source: octave-cli 7.3
assert(isequal(Inf(1,2),[Inf Inf]) && isa(Inf(2,'single'),'single') && 1/Inf == 0)
