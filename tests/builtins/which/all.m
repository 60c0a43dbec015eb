% With -all the names of all that is found come in a column, and nothing is an empty one.
%@ source: language.md 9.8
c = which('sin', '-all');
assert(iscell(c) && iscolumn(c) && any(contains(c, 'sin')))
assert(isempty(which('no_such_name_zz', '-all')))
