% The stack of an error names each hot function with its line.
%@ source: documentation of MException
try
    for k = 1:3000, outer(k); end
catch e
    for i = 1:2, fprintf('%s %d\n', e.stack(i).name, e.stack(i).line); end
    fprintf('%s %d\n', e.message, k)
end
%| inner 19
%| outer 14
%| deep 2 2500
function outer(k)
    x = 1;
    inner(k + x);
end
function inner(k)
    for j = 1:3
        if k == 2501 && j == 2
            error('deep %d', j)
        end
    end
end
