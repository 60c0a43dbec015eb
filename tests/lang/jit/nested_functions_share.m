% A nested function changes the variables of the function around it.
%@ source: MATLAB's documentation of nested functions
disp(outer(2000))
%| int32 2001000 1995003 2000
function r = outer(n)
    total = 0; v = zeros(1, 4); r = [];
    for k = 1:n
        add(k);
        if k == 1500, total = int32(total); end
    end
    r = sprintf('%s %d %d %d', class(total), total, v(2), n);
    function add(x)
        total = total + x;
        v(mod(x, 4) + 1) = total;
    end
end
