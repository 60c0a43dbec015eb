% Errors in evaluated text, also of syntax, can be caught.
%@ source: language.md 28.1
try, eval('1 +'); e1 = []; catch e1, end
try, eval('error(''a:b'', ''bad %d'', 3)'); catch e2, end
try, eval('nothing_here_'); catch e3, end
assert(~isempty(e1) && strcmp(e2.identifier, 'a:b') && strcmp(e2.message, 'bad 3'))
assert(strcmp(e3.identifier, 'MATLAB:UndefinedFunction'))
