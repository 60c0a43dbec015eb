% The Fibonacci numbers by double recursion.
%@ source: octave-cli 7.3
s = 0;
for k = 1:15, s = s + fib(k); end
disp(s)
%|         1596
function r = fib(n)
    if n < 2
        r = n;
    else
        r = fib(n - 1) + fib(n - 2);
    end
end
