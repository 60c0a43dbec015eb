% A UTF-16 code unit without its partner goes through formats unchanged.
%@ source: documentation pages of char, sprintf and num2str: char arrays hold UTF-16 code units
s = char(55357);
assert(isequal(double(sprintf('%s', s)), 55357))
assert(isequal(double(sprintf('<%3s|%-3s>', s, s)), [60 32 32 55357 124 55357 32 32 62]))
assert(isequal(double(sprintf('%c-%c', s, 56832)), [55357 45 56832]))
assert(isequal(double(sprintf('%.1s', char([55357 97]))), 55357))
assert(isequal(double(sprintf(['a' s 'b'])), [97 55357 98]))
assert(isequal(double(num2str(s)), 55357) && isequal(double(mat2str(s)), [39 55357 39]))
assert(isequal(sprintf('%s%s', s, char(56832)), char([55357 56832])))
assert(isequal(sprintf("%s", s), string(s)))
assert(isequal(double(evalc('fprintf(''%s'', s)')), 55357))
