% An array that is too large is refused, and the loop goes on.
%@ source: MATLAB's message for arrays that are too large
n = 0; s = 0;
for k = 1:2000
    s = s + k;
    if mod(k, 500) == 0
        try
            z = zeros(1e6, 1e6);
        catch e
            n = n + 1;
        end
    end
end
fprintf('%d %d %s\n', n, s, e.identifier)
%| 4 2001000 MATLAB:array:SizeLimitExceeded
