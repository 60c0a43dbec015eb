% In a condition a single bar with a true scalar on its left skips the right operand.
%@ source: language.md 3.8
n = 0;
hit = @() error('test:hit', 'evaluated');
if true | hit(), n = n + 1; end
if false & hit(), n = n + 10; end
while n < 2 & (n < 2 | hit()), n = n + 1; end
assert(n == 2)
