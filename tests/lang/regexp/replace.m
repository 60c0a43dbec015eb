% Function regexprep puts groups into the replacement.
%@ source: language.md 30.5
assert(strcmp(regexprep('hello', '(l+)', '<$1>'), 'he<ll>o') && strcmp(regexprep('aXbX', 'X', '-', 'once'), 'a-bX') && strcmp(regexprep('abc', '(.)(.)', '$2$1'), 'bac'))
assert(strcmp(regexprep('ab', 'a', '[$0]'), '[a]b') && strcmp(regexprep('aAa', 'a', 'x', 'ignorecase'), 'xxx') && isequal(regexprep('a b', '\s', '\n'), sprintf('a\nb')))
assert(isequal(regexprep({'ab', 'ba'}, '^a', 'x'), {'xb', 'ba'}) && regexprep("ab", "a", "c") == "cb")
