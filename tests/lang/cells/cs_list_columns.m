% Braces with a colon list the cell column by column.
%@ source: language.md 18.2
c = {1, 3; 2, 4};
assert(isequal([c{:, 2}], [3 4]) && isequal([c{1, :}], [1 3]) && isequal([c{:}], 1:4) && isequal([c{logical([1 0; 0 1])}], [1 4]))
c{2, 3} = 9;
assert(isequal(size(c), [2 3]) && isempty(c{1, 3}))
