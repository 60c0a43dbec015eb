% An error in a callback keeps its identifier.
%@ source: language.md 20.13
try, cellfun(@refuse, {1}); catch e, end
assert(strcmp(e.identifier, 'my:id') && strcmp(e.message, 'no 1'))
function r = refuse(x)
    r = 0;
    error('my:id', 'no %d', x);
end
