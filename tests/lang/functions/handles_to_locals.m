% A handle to a local function works wherever it's called.
%@ source: language.md 7.4
h = @square;
assert(isequal(arrayfun(h, 1:3), [1 4 9]) && isequal(cellfun(@square, {2}), 4) && feval(h, 5) == 25)
assert(strcmp(func2str(h), 'square'))
function r = square(x), r = x^2; end
