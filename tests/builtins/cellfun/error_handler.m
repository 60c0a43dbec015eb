% The handler gets message, identifier and index, then the inputs.
%@ source: docs cellfun; spec 7.12
r = cellfun(@fail, {1, 2}, 'ErrorHandler', @(s, x) s.index * 10 + x);
assert(isequal(r, [11 22]))
m = cellfun(@fail, {1}, 'ErrorHandler', @(s, x) {s.message, s.identifier}, 'UniformOutput', false);
assert(isequal(m, {{'no', 'my:id'}}))
function r = fail(x)
    error('my:id', 'no')
end
