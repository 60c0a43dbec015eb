% A script runs in the workspace of its caller, and return in it goes back there.
%@ source: language.md 6.14, 6.15
total = 4;
doubles_total
assert(total == 8 && seen && seen_end)
clear seen seen_end
total = 60;
doubles_total
assert(total == 120 && seen && ~exist('seen_end', 'var'))
assert(sees_own_variables(5) == 11 && total == 120)
