% The middle of three is the step, and a quote applies to the last operand only.
%@ source: language.md 16.3
assert(isequal(1:2:5, [1 3 5]) && isequal(1:3', [1 2 3]) && isequal((1:3)', [1; 2; 3]))
assert(isequal(size([]:5), [1 0]))
