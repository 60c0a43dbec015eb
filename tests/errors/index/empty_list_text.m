% An empty list where a value is needed says so.
%@ source: language.md 12.4, 21
c = {};
try, x = c{:}; catch e, end
assert(strcmp(e.message, 'Expected one output from a curly brace or dot indexing expression, but there were 0 results.'))
