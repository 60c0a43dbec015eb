% single rounds once.
%@ source: MATLAB documentation
assert(isa(single(pi),'single') && double(single(0.1)) ~= 0.1)
