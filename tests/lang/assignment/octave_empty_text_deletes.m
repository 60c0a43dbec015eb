% In Octave's dialect an empty text literal deletes like [].
%@ source: octave-cli 7.3
%@ compat: octave
x = 1:5; x(2) = "";
assert (isequal (x, [1 3 4 5]))
x = 1:5; x(x > 2) = "";
assert (isequal (x, [1 2]))
x = 1:5; x(2) = '';
assert (isequal (x, [1 3 4 5]))
x = 1:5; x(2) = ("");
assert (isequal (x, [1 3 4 5]))
x = 1:5; x(2) = ([]);
assert (isequal (x, [1 3 4 5]))
x = magic (3); x(:,2) = "";
assert (isequal (x, [8 6; 3 7; 4 2]))
c = {1, 2, 3}; c(2) = "";
assert (isequal (c, {1, 3}))
c = {1, 2, 3}; c{2} = "";
assert (isequal (c, {1, '', 3}))
s = struct ("a", {1, 2, 3}); s(2) = "";
assert (isequal ([s.a], [1 3]))
x = "hello"; x(2) = "";
assert (x, "hllo")
