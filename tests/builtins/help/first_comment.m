% Help of a function in a file is its first comment block.
%@ source: language.md 9.8
s = evalc('help documented_helper');
assert(contains(s, 'Doubles what it gets.') && contains(s, 'Second line.') && ~contains(s, 'Not help'))
s = evalc('help no_such_name_zz');
assert(contains(s, 'no_such_name_zz not found.'))
