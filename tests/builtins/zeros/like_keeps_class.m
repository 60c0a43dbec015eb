% A prototype gives its class.
%@ source: MATLAB documentation
z = zeros(2,'like',single(1));
assert(isa(z,'single'))
