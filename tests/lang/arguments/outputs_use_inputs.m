% Validators of outputs may use the inputs, and see the last values of variables.
%@ source: language.md 8.1
assert(bounded(5, 10) == 5)
try, bounded(50, 10); catch e, end
disp(e.message)
%| Invalid output argument at position 1. Value must be less than or equal to 10.
assert(counted(3) == 6)
try, guarded(-1); catch e, end
assert(contains(e.message, 'Value must be positive.'))
function y = bounded(x, limit)
arguments (Output)
    y {mustBeLessThanOrEqual(y, limit)}
end
y = x + 0 * sum(limit);
end
function total = counted(n)
arguments (Input)
    n (1,1) double = 2
end
arguments (Output)
    total (1,1) double {mustBePositive}
end
total = 0;
for k = 1:n
    add(k);
end
    function add(k)
        total = total + k;
    end
end
function y = guarded(x)
arguments (Output)
    y {mustBePositive}
end
guard = onCleanup(@() 0);
try
    y = x;
    return
catch
    y = 1;
end
end
