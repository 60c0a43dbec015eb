% Cells grow by braces and shrink by parentheses.
%@ source: language.md 18.5
c{3} = 'z'; assert(isequal(c, {[], [], 'z'}))
c{end+1} = 1; c(1) = []; assert(isequal(c, {[], 'z', 1})); c{2} = []; assert(numel(c) == 3)
d = {}; for k = 1:3, d{end+1, 1} = k; end
assert(isequal(d, {1; 2; 3}))
