% Text without its closing quote is a syntax error.
%@ source: language.md 1.25
try, eval('x = ''abc'); catch e1, end
try, eval('x = "abc'); catch e2, end
assert(contains(e1.message, 'Character vector is not terminated properly') && contains(e2.message, 'String is not terminated properly'))
