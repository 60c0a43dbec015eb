% An error that a hot loop raises has its line, function and message.
%@ source: documentation of MException
try
    hot(3000);
catch e
    fprintf('%s\n%s\n%s %d\n', e.identifier, e.message, e.stack(1).name, e.stack(1).line)
end
try
    hot(-1);
catch e
    fprintf('%s\n%s %d\n', e.message, e.stack(1).name, e.stack(1).line)
end
%| MATLAB:badsubscript
%| Index exceeds the number of array elements. Index must not exceed 2000.
%| hot 23
%| round 1700
%| hot 25
function s = hot(n)
    s = 0;
    v = 1:2000;
    for k = 1:abs(n) * 3000
        s = s + ...
            v(k);
        if n < 0 && k == 1700
            error('own:id', 'round %d', k);
        end
    end
end
