% The type of delimiter is one of two words.
%@ source: documentation page of strsplit
assert(isequal(strsplit('a1b22c', '\d+', 'DelimiterType', 'RegularExpression'), {'a', 'b', 'c'}))
strsplit('a', 'b', 'DelimiterType', 'odd')
%@ error: MATLAB:strsplit:InvalidDelimiterType "The value of 'DelimiterType' must be 'Simple' or 'RegularExpression'."
