% A cleanup of a hot function runs at its end, also after an error and an early return.
%@ source: documentation page of onCleanup
global log_
log_ = [0 0 0]; n = 0;
for k = 1:600
    try, n = n + work(mod(k, 3)); catch, n = n + 100; end
end
fprintf('%d', n), fprintf(' %d', log_), fprintf('\n')
%| 20600 200 200 200
function r = work(way)
    c = onCleanup(@() note(way + 1));
    r = 1;
    if way == 1, return, end
    if way == 2, error('failed'); end
    r = 2;
end
function note(i)
    global log_
    log_(i) = log_(i) + 1;
end
