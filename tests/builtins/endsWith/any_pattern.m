% Any of several patterns may end the text.
%@ source: docs endsWith
assert(endsWith('hello', 'lo') && isequal(endsWith(["ab" "cd"], "d"), [false true]))
