% Short, long and non-ASCII texts are replaced alike.
%@ source: octave-cli 7.3
line = 'key=12, name=abc, size=345';
for k = 1:3
    assert(isequal(regexprep(line, '(\w+)=(\d+)', '$2:$1'), '12:key, name=abc, 345:size'))
    assert(isequal(regexprep('no match', '(\w+)=(\d+)', '$2:$1'), 'no match'))
    assert(isequal(regexprep('aab', 'a*', 'x'), 'xb') && isequal(regexprep('baac', 'a*?c', 'x'), 'bx'))
    assert(isequal(regexprep('abab', '(a)|(b)', '[$1$2]'), '[a][b][a][b]'))
    assert(isequal(regexprep('x  y   z', '\s+', ' '), 'x y z') && isequal(regexprep('abc', '^.', ''), 'bc'))
    assert(isequal(regexprep('aaa', '^a', 'b'), 'baa') && isequal(regexprep('aaa', 'a$', 'b'), 'aab'))
    assert(isequal(regexprep('ab', 'ab', ''), ''))
end
long = repmat([line ' '], 1, 100);
assert(isequal(regexprep(long, '(\w+)=(\d+)', '$2:$1'), repmat('12:key, name=abc, 345:size ', 1, 100)))
wide = [line char([233 8364])];
assert(isequal(regexprep(wide, '(\w+)=(\d+)', '$2:$1'), ['12:key, name=abc, 345:size' char([233 8364])]))
assert(isequal(regexprep(repmat('a', 1, 60), '(a+)+b', 'x'), repmat('a', 1, 60)))
