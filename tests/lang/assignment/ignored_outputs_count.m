% An ignored output is still counted.
%@ source: language.md 4.5
[~, i] = sort([3 1 2]);
assert(isequal(i, [2 3 1]))
[~, ~, n] = counting();
assert(n == 3)
function [a, b, c] = counting()
a = 1; b = 2; c = nargout;
end
