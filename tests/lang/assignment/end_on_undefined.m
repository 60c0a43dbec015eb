% The word end counts zero where the target doesn't exist yet.
%@ source: language.md 11.12
x(end+1).f(end+1) = 5;
assert(isequal(x.f, 5))
x(end).f(end+1) = 6;
assert(isequal(x.f, [5 6]) && numel(x) == 1)
c = {{1}};
c{end}{end+1} = 2;
assert(isequal(c, {{1, 2}}))
v(end+1) = 3; v(end+1) = 4;
assert(isequal(v, [3 4]))
