% A character that belongs to no token is a syntax error.
%@ source: language.md 1.23
try, eval(['x = 1 ' char(8364) ' 2']); e = []; catch e, end
assert(contains(e.message, 'Invalid text character'))
