% Only literal brackets delete, an empty variable doesn't.
%@ source: language.md 11.9
x = 1:3; e0 = [];
try, x(2) = e0; e = []; catch e, end
assert(~isempty(e) && isequal(x, 1:3))
try, x(2) = zeros(1, 0); e = []; catch e, end
assert(~isempty(e))
x(:) = 4;
assert(isequal(x, [4 4 4]))
