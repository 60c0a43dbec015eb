% A variable hides the function of its name, and a local function hides a builtin.
%@ source: language.md 6.17
sum = [10 20 30];
assert(sum(2) == 20)
assert(isequal(fliplr([1 2]), 'mine'))
clear sum
function r = fliplr(~), r = 'mine'; end
