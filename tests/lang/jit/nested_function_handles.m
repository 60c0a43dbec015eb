% Handles to nested functions keep one set of variables per call of the outer function.
%@ source: MATLAB's documentation of nested functions
[inc1, get1] = counter(0); [inc2, get2] = counter(100);
for k = 1:1500
    inc1(1);
    if mod(k, 3) == 0, inc2(2); end
end
fprintf('%d %d\n', get1(), get2())
%| 1500 1100
function [inc, get] = counter(n)
    inc = @bump; get = @value;
    function bump(d), n = n + d; end
    function r = value(), r = n; end
end
