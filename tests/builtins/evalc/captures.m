% What the code prints is the result.
%@ source: language.md 28.1, display.md A0.2
s = evalc('disp(7)');
assert(strcmp(strtrim(s), '7'))
s = evalc('x = 5');
assert(strcmp(s, sprintf('\nx =\n\n     5\n\n')))
t = evalc('evalc(''disp(1)'');');
assert(isempty(t))
