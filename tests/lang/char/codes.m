% Text is an array of codes.
%@ source: language.md 17.1, 17.2
assert(isequal(double('Az'), [65 122]) && isequal(char([72 105]), 'Hi') && length('é') == 1 && double('é') == 233)
assert(isequal(['a' 'b'], 'ab') && isequal(size(['ab'; 'cd']), [2 2]) && isequal(repmat('ab', 1, 2), 'abab') && isequal(blanks(2), '  '))
assert(isequal(cellstr(['a  '; 'bcd']), {'a'; 'bcd'}) && ischar('a') && isequal(class('a' * 2), 'double'))
