% Functions in a private folder are seen by the functions beside it and by each other only.
%@ source: language.md 9.2
assert(uses_private(2) == 31)
try, hidden_step(2); message = ''; catch e, message = e.message; end
assert(contains(message, 'hidden_step'))
