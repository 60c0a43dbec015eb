% A list of several elements gives the first to a variable; an empty one is an error.
%@ source: language.md 4.7
c = {4, 5, 6}; s = struct('a', {7, 8});
x = c{:}; y = s.a;
assert(x == 4 && y == 7)
e = {};
try, z = e{:}; message = ''; catch problem, message = problem.message; end
assert(contains(message, 'there were 0 results'))
