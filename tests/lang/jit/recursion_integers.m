% Recursion on an integer class, whose result saturates.
%@ source: octave-cli 7.3
disp(double(fib(int16(12)))), disp(fact(int8(6))), disp(class(fact(int8(6))))
s = 0;
for k = 1:200, s = s + double(fact(int32(mod(k, 14)))); end
fprintf('%d\n', s)
%|    144
%|
%|    127
%|
%| int8
%| 37386159487
function r = fib(n)
    if n < 2, r = n; else, r = fib(n - 1) + fib(n - 2); end
end
function r = fact(n)
    if n <= 1, r = n; r(1) = 1; else, r = n * fact(n - 1); end
end
