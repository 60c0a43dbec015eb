% An error handler gets the error's facts and then the inputs.
%@ source: language.md 7.12
h = @(info, x) info.index * 100 + x;
r = cellfun(@(x) error('my:id', 'no %d', x), {7, 8}, 'ErrorHandler', h);
assert(isequal(r, [107 208]))
t = cellfun(@refuse, {7}, 'ErrorHandler', @(i, x) [i.identifier '/' i.message], ...
            'UniformOutput', false);
assert(strcmp(t{1}, 'my:id/no 7'))
function r = refuse(x)
    r = x;
    error('my:id', 'no %d', x)
end
