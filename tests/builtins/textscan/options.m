% Header lines, comments, collected columns, strings, and formats that aren't given.
%@ source: documentation page of textscan
c = textscan(sprintf('x y\n1 2\n3 4'), '%f %f', 'HeaderLines', 1, 'CollectOutput', true);
assert(isequal(c, {[1 2; 3 4]}))
c = textscan(sprintf('1 %% one\n2'), '%f', 'CommentStyle', '%');
assert(isequal(c, {[1; 2]}))
c = textscan('a b', '%s', 'TextType', 'string');
assert(isequal(c{1}, ["a"; "b"]))
assert(isequal(textscan('1 2'), {[1; 2]}))
assert(isequal(textscan(sprintf('1 2\n3 4'), ''), {[1; 3], [2; 4]}))
assert(isequal(textscan('1 2 x 4', '%f'), {[1; 2]}))
textscan('1 2 x 4', '%f', 'ReturnOnError', false)
%@ error: MATLAB:textscan:ReadError "Mismatch between file and format: row 3, field 1."
