% A quote right after an operand transposes.
%@ source: language.md 1.12
a = [1 2];
s.f = [3 4];
c = {[5 6]};
assert(isequal(a', [1; 2]) && isequal(s.f', [3; 4]) && isequal(c{1}', [5; 6]))
assert(isequal([1 2]', [1; 2]) && isequal(a'', a) && isequal(a.'', a))
assert(isequal(a(end)', 2))
b = a ';
assert(isequal(b, [1; 2]))
