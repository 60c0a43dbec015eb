% A side and a character can be chosen.
%@ source: docs strip
assert(isequal(strip("  a "), "a") && isequal(strip("00120", 'left', '0'), "120") && isequal(strip('xax', 'x'), 'a'))
