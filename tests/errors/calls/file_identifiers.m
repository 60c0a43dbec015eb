% File functions refuse identifiers that aren't open.
%@ source: language.md 21
try, fclose(99); catch e1, end
try, fgetl(-1); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:FileIO:InvalidFid') && strcmp(e2.identifier, e1.identifier))
assert(strcmp(e1.message, 'Invalid file identifier. Use fopen to generate a valid file identifier.') && fopen('no_such_file.txt') == -1)
