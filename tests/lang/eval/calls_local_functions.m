% Evaluated text can call the local functions of its file.
%@ source: language.md 28.1
assert(eval('twice(4)') == 8)
s = evalc('show()');
assert(strcmp(s, sprintf('shown\n')))
function r = twice(x), r = 2*x; end
function show(), fprintf('shown\n'); end
