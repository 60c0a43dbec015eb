% The error function ends a hot loop with its own identifier and formatted message.
%@ source: documentation page of error
%@ error: my:identifier "stopped at 1777 of [3 4]"
for k = 1:3000
    check(k);
end
function check(k)
    if k == 1777
        error('my:identifier', 'stopped at %d of %s', k, mat2str([3 4]));
    end
end
