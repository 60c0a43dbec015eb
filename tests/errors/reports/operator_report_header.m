% The report of an error in an operator names the operator, with two blanks before it and one behind.
%@ source: language.md 20.6
try, [1 2] + [1 2 3]; catch e, end
r = getReport(e, 'extended', 'hyperlinks', 'off');
assert(startsWith(r, ['Error using  + ' newline]))
