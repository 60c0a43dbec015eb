% What a function writes into its own variables, and into what it was given, its caller doesn't see.
%@ source: docs function
1;
function [own, given] = written(given, name)
  own = {}; list = [];  text = 'a'; s.n = 0;
  for k = 1:3
    own{end + 1} = k; list(end + 1) = k; text(end + 1) = 'b'; text(1) = 'c'; s.(name) = k; s.n = s.n + k;
  end
  own = {own, list, text, s};
  given{end + 1} = 'more'; given{1}(2) = 'X';
end
c = {'abc', 2};
[own, given] = written(c, 'n');
assert(isequal(own, {{1, 2, 3}, [1 2 3], 'cbbb', struct('n', 6)}) && isequal(given, {'aXc', 2, 'more'}))
assert(isequal(c, {'abc', 2}))
[own, given] = written(c, 'other');
assert(isequal(own{4}, struct('n', 6, 'other', 3)))
