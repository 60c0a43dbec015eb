% uplus converts logical to double.
%@ source: MATLAB documentation
assert(isa(uplus(true),'double'))
