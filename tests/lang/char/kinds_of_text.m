% Each class of text has its test.
%@ source: language.md 17.12
assert(ischar('') && ~ischar("a") && ~ischar({'a'}) && isstring("a") && ~isstring('a'))
assert(iscellstr({'a', 'b'}) && ~iscellstr({1}) && iscellstr({}) && isStringScalar("a") && ~isStringScalar(["a" "b"]))
