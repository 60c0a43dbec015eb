% Comment signs, dots and brackets inside text mean nothing.
%@ source: language.md 1.5
a = 'x % y'; b = "50% [off] ..."; c = {'a;b', 'c,d'};
assert(length(a) == 5 && strlength(b) == 13 && numel(c) == 2 && isequal(size(['%' "'"]), [1 2]))
