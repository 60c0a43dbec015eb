% An error that nobody catches ends the script at its place, behind the output so far.
%@ source: MATLAB's message for subscripts out of bounds
%@ error: MATLAB:badsubscript 14:9-14:13 "Index exceeds the number of array elements. Index must not exceed 2000."
for r = 1:3
    total = hot(1:2000, 1999 + (r > 2) * 10);
    fprintf('%d\n', total);
end
%| 1999000
%| 1999000
function s = hot(v, n)
    s = 0;
    for k = 1:n
        s = s + ...
        v(k);
    end
end
