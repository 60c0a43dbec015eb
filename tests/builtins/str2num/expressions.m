% The text is evaluated; failure gives an empty and false.
%@ source: docs str2num
assert(isequal(str2num('[1 2 3]*2'), [2 4 6]))
[x, ok] = str2num('1 +');
assert(isempty(x) && ~ok)
str2num(5)
%@ error: MATLAB:str2num:InvalidArgument "Input must be a character vector or string scalar."
