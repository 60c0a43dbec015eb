% A logical array keeps its class when a number is stored, a char array too.
%@ source: documentation of indexed assignment: the array keeps its class
b = false(1, 4); t = 'abcd';
for k = 1:2000
    i = mod(k, 4) + 1;
    if k > 1000, b(i) = k; end
    t(i) = 97 + mod(k, 26);
end
fprintf('%s %d%d%d%d %s %s\n', class(b), b, class(t), t)
%| logical 1111 char yvwx
