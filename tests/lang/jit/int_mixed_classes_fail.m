% Two integer classes in one operation are an error, also in round 1500.
%@ source: MATLAB's message for mixed integer classes
x = int32(1); y = int32(2); n = 0;
try
    for k = 1:3000
        if k == 1500, y = int8(2); end
        x = x + y; n = n + 1;
    end
catch e
    fprintf('%d %d %d %s\n%s\n', k, n, x, e.identifier, e.message)
end
%| 1500 1499 2999 MATLAB:mixedClasses
%| Integers can only be combined with integers of the same class, or scalar doubles.
