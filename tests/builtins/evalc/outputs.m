% Values of the expression follow the text; warnings are captured too.
%@ source: documentation page of evalc
[s, a, b] = evalc('deal(1, 2)');
assert(isempty(s) && a == 1 && b == 2)
assert(strncmp(evalc('warning(''foo'')'), 'Warning: foo', 12))
