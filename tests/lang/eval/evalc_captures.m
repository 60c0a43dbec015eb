% Function evalc returns what would have been printed.
%@ source: language.md 28.1
s = evalc('disp(7), fprintf(''shown\n'')');
assert(strcmp(s, sprintf('     7\n\nshown\n')))
t = evalc('x = 5');
assert(strcmp(t, sprintf('\nx =\n\n     5\n\n')) && x == 5)
u = evalc('v = evalc(''disp(1)'');');
assert(isempty(u) && ~isempty(v))
