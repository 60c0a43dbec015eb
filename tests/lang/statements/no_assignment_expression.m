% A condition can't hold an assignment.
%@ source: language.md 1.26
try, eval('if x = 1, end'); e = []; catch e, end
assert(contains(e.message, 'Incorrect use of ''='' operator'))
