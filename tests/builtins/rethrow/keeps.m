% A caught error is raised again, from a value or a struct.
%@ source: documentation page of the function
try
  try, error('a:b', 'one'), catch e, rethrow(e), end
catch f
end
assert(strcmp(f.identifier, 'a:b') && strcmp(f.message, 'one'))
rethrow(struct('message', 'two', 'identifier', 'c:d'))
%@ error: c:d "two"
