% Empty arrays of three dimensions whose planes no memory holds.
%@ source: observed in no other engine: nothing may end the process
x = zeros(1e13, 1e13, 0);
assert(isequal(size(x == 1), [1e13 1e13 0]) && isequal(size(x + x), [1e13 1e13 0]) && isequal(size(-x), [1e13 1e13 0]))
assert(isequal(size(sort(x)), [1e13 1e13 0]) && isequal(size(cumsum(x)), [1e13 1e13 0]) && numel(x) == 0)
try, sum(x, 3), catch e, disp(e.identifier), end
%| MATLAB:array:SizeLimitExceeded
