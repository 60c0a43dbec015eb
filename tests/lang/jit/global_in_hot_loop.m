% A global is changed by the loop and by the function that it calls.
%@ source: octave-cli 7.3
global total
total = 0; n = 0;
for k = 1:3000
    total = total + 1;
    add(k);
    if total > 1e6, total = int32(5); n = n + 1; end
end
fprintf('%s %d %d\n', class(total), total, n)
%| int32 501471 4
function add(k)
    global total
    total = total + k;
end
