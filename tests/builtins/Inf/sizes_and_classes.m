% Inf makes arrays of infinity.
%@ source: MATLAB documentation
assert(isequal(Inf(1,2),[Inf Inf]) && isa(Inf(2,'single'),'single') && 1/Inf == 0)
