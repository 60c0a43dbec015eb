% A try around the loop keeps what the loop has done before the error.
%@ source: octave-cli 7.3
v = zeros(1, 10); done = 0;
for r = 1:5
    try
        for k = 1:1000
            v(mod(k, 10) + 1) = v(mod(k, 10) + 1) + 1;
            done = k;
            if k == 100 * r + 450, v(0) = 1; end
        end
    catch
        fprintf('%d %d\n', done, sum(v))
    end
end
%| 550 550
%| 650 1200
%| 750 1950
%| 850 2800
%| 950 3750
