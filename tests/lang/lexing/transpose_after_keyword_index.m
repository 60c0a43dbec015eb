% A quote after end in an index or after a dotted quote transposes.
%@ source: language.md 1.12
x = [1 2 3];
y = x(end)'; z = x.'.^2; w = x(1:end)';
assert(y == 3 && isequal(z, [1; 4; 9]) && isequal(w, [1; 2; 3]) && isequal({x'}', {[1; 2; 3]}))
