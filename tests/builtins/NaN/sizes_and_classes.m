% NaN makes arrays of NaN.
%@ source: octave-cli 7.3
assert(isequaln(NaN(1,2),[NaN NaN]) && isa(NaN(2,'single'),'single') && NaN ~= NaN)
