% A condition that is false, empty or has a zero fails.
%@ source: documentation page of the function
assert(true), assert([1 2 3]), assert(1 == 1, 'unused %d', 3)
bad = {false, [], [1 0]};
for k = 1:3
  try, assert(bad{k}); error('no'), catch e, end
  assert(strcmp(e.identifier, 'MATLAB:assertion:failed'))
end
try, assert(false, 'bad %d', 4), catch e, end
assert(isempty(e.identifier) && strcmp(e.message, 'bad 4'))
assert(false, 'a:b', 'x%d', 1)
%@ error: a:b "x1"
