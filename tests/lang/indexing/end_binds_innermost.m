% The word end belongs to the innermost indexed variable.
%@ source: language.md 10.6
x = [10 20 30]; y = [2 3]; c = {1, [4 5 6]}; s.v = 1:4;
assert(x(y(end)) == 30 && x(y(end) - 1) == 20 && x(numel(y)) == 20)
assert(c{end}(end) == 6 && s.v(end) == 4 && x(length(x(1:end-1))) == 20)
t(2).u = {7, {8, 9}};
assert(t(end).u{end}{end} == 9)
