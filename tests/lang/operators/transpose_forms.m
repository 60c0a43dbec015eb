% The quote conjugates and the dotted quote doesn't.
%@ source: language.md 3.15
z = [1+2i 3];
assert(isequal(z', [1-2i; 3]) && isequal(z.', [1+2i; 3]))
try, ones(2, 2, 2)'; catch e, end
assert(contains(e.message, 'ranspose on ND array is not defined'))
c = {1, 2; 3, 4}';
assert(isequal(c, {1, 3; 2, 4}))
