% The report of a caught error of a builtin names the builtin.
%@ source: language.md 20.6
try, sqrt(); catch e, end
r = getReport(e, 'extended', 'hyperlinks', 'off');
assert(startsWith(r, ['Error using sqrt' newline 'Not enough input arguments.']))
