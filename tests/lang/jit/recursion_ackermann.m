% Ackermann's function is deep and wide.
%@ source: octave-cli 7.3
fprintf('%d %d %d\n', ack(1, 20), ack(2, 9), ack(3, 4))
%| 22 21 125
function r = ack(m, n)
    if m == 0
        r = n + 1;
    elseif n == 0
        r = ack(m - 1, 1);
    else
        r = ack(m - 1, ack(m, n - 1));
    end
end
