% Arguments may span lines with continuation, and cells without it.
%@ source: language.md 1.6
x = max([1 2 ...
         3], [], ... along
         2);
c = {
    'a', 1   % first
    'b', 2   % second
    };
assert(x == 3 && isequal(size(c), [2 2]) && strcmp(c{2, 1}, 'b'))
s = struct( ...
    'a', 1, ...
    'b', {{1, 2}});
assert(numel(s.b) == 2)
