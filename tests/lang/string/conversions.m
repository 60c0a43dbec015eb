% Strings convert to numbers, chars and cells and back.
%@ source: language.md 17.9
assert(isequal(string([1 2]), ["1" "2"]) && double("3.5") == 3.5 && isnan(double("x")) && strcmp(char("ab"), 'ab'))
assert(isequal(cellstr(["a" "b"]), {'a', 'b'}) && isequal(string({'a', 'b'}), ["a" "b"]) && isequal(convertStringsToChars("q"), 'q'))
assert(isequal(["a" 1 true], ["a" "1" "true"]) && str2double("2") == 2 && convertCharsToStrings('z') == "z")
