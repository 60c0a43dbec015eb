% A struct for each subscript.
%@ source: docs substruct
s = substruct('()', {1}, '.', 'a');
assert(isequal(s(1).type, '()') && isequal(s(2).subs, 'a'))
