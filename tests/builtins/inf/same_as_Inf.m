% inf is Inf.
%@ source: MATLAB documentation
assert(isequal(inf(2,1),[Inf;Inf]))
