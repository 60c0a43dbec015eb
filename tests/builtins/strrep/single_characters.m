% Texts of one character, empty texts and rows without characters.
%@ source: octave-cli 7.3
assert(isequal(strrep('banana', 'a', 'o'), 'bonono') && isequal(strrep('banana', 'a', ''), 'bnn'))
assert(isequal(strrep('banana', 'x', 'o'), 'banana') && isequal(strrep('aaa', 'a', ''), ''))
assert(isequal(strrep('banana', 'an', 'AN'), 'bANANa') && isequal(strrep('aaa', 'aa', 'b'), 'bb'))
assert(isequal(strfind('banana', 'a'), [2 4 6]) && isequal(strfind('banana', 'ana'), [2 4]))
assert(isempty(strfind('banana', 'x')) && isempty(strfind('banana', '')) && isempty(strfind('', 'a')))
assert(isequal(size(upper(blanks(0))), size(blanks(0))) && isequal(upper('aBc1'), 'ABC1'))
assert(isequal(['ab' 'c' '' 'de'], 'abcde') && isequal([blanks(0) 'a'], 'a') && isequal(['a' 66], 'aB'))
assert(isequal(double(['a' char(200) char(8364)]), [97 200 8364]))
