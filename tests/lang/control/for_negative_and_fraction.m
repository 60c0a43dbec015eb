% A range in a loop has the values of the same range as an array.
%@ source: language.md 5.4
v = [];
for x = 1:-0.25:0, v(end+1) = x; end
assert(isequal(v, 1:-0.25:0))
w = []; for x = 0:0.1:1, w(end+1) = x; end
assert(isequal(w, 0:0.1:1) && w(end) == 1)
for k = 5:1, error('never'), end
for k = uint8(254):uint8(255), end
assert(k == 255 && isa(k, 'uint8'))
