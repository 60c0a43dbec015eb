% A name that means nothing is looked up when its branch is taken first.
%@ source: MATLAB's message for names that mean nothing
n = 0;
try
    for k = 1:3000
        n = n + 1;
        if k == 2345, n = n + no_such_function(k); end
    end
catch e
    fprintf('%d %s\n%s\n', n, e.identifier, e.message)
end
%| 2345 MATLAB:UndefinedFunction
%| Undefined function 'no_such_function' for input arguments of type 'double'.
