% Several texts give padded rows; numbers are codes.
%@ source: docs char; spec 17.2
assert(isequal(char([72 105]), 'Hi') && isequal(char('a', 'bcd'), ['a  '; 'bcd']) && isequal(char({'a', 'bcd'}), ['a  '; 'bcd']))
assert(isequal(char("ab"), 'ab') && isequal(size(char({})), [0 0]) && isequal(char(["a" "bc"]), ['a '; 'bc']))
assert(isequal(char('a', '', 'b'), ['a'; ' '; 'b']))
char(struct())
%@ error: MATLAB:invalidConversion "Conversion to char from struct is not possible."
