% A list by subscripts of its next elements is turned around.
%@ source: octave-cli 7.3
n = 2000; next = [2:n 0]; head = 1;
for r = 1:3
    prev = 0; at = head;
    while at ~= 0
        t = next(at); next(at) = prev; prev = at; at = t;
    end
    head = prev;
end
fprintf('%d %d %d %d\n', head, next(head), next(1), next(1000))
%| 2000 1999 0 999
