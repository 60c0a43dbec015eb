% Name, size, bytes and class.
%@ source: documentation page of the function
abc = zeros(2, 3); s = whos('abc');
assert(strcmp(s.name, 'abc') && isequal(s.size, [2 3]) && s.bytes == 48 && strcmp(s.class, 'double'))
