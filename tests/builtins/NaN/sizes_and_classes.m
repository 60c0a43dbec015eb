% NaN makes arrays of NaN.
%@ source: MATLAB documentation
assert(isequaln(NaN(1,2),[NaN NaN]) && isa(NaN(2,'single'),'single') && NaN ~= NaN)
