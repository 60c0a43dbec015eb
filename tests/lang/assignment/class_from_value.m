% A target that doesn't exist takes the value's class.
%@ source: language.md 11.3
q(2) = int8(3); assert(isequal(q, int8([0 3])) && isa(q, 'int8'))
l(3) = true; assert(islogical(l) && isequal(l, [false false true]))
c(2) = 'x'; assert(ischar(c) && double(c(1)) == 0)
g(2) = single(1); assert(isa(g, 'single'))
k(2) = {5}; assert(iscell(k) && isempty(k{1}))
z(2) = 3 + 4i; assert(~isreal(z) && z(1) == 0)
