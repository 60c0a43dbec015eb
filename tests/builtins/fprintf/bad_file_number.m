% A number that no open file has is an error.
%@ source: spec 21
fprintf(77, 'x')
%@ error: MATLAB:FileIO:InvalidFid "Invalid file identifier. Use fopen to generate a valid file identifier."
