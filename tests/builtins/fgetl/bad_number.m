% The number of a file that couldn't be opened is an error.
%@ source: spec 21
fgetl(-1)
%@ error: MATLAB:FileIO:InvalidFid "Invalid file identifier. Use fopen to generate a valid file identifier."
