% Quotes inside text are doubled and backslashes mean nothing.
%@ source: language.md 1.13
assert(isequal(double('it''s'), [105 116 39 115]))
assert(isequal('''', char(39)))
assert(length('a\tb') == 4 && strlength("a\nb") == 4)
assert(strlength("say ""hi""") == 8)
assert(strcmp("it's", 'it''s'))
