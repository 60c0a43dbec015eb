% The last value of a statement's list stays in ans.
%@ source: language.md 4.2
c = {1, 2, 3};
c{:};
assert(ans == 3)
{5};
assert(iscell(ans) && ans{1} == 5)
'text';
assert(strcmp(ans, 'text'))
@sin;
assert(isa(ans, 'function_handle'))
