% The part before a position or a text; missing where the text isn't found.
%@ source: docs extractBefore
assert(isequal(extractBefore('key=val', '='), 'key') && isequal(extractBefore("abcd", 3), "ab"))
assert(ismissing(extractBefore("abc", "x")) && isequal(extractBefore('abc', 'x'), ''))
extractBefore("abc", 9)
%@ error: MATLAB:string:PositionOutOfRange "Numeric value exceeds the number of characters in element 1."
