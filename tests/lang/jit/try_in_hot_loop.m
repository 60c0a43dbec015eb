% Errors of several kinds are caught in each round.
%@ source: octave-cli 7.3
c = zeros(1, 4); v = 1:3; t = struct('a', 1);
for k = 1:2000
    try
        switch mod(k, 4)
            case 0, x = v(5);
            case 1, x = t.b;
            case 2, error('own:id', 'text');
            case 3, x = [1 2] + v;
        end
        c = c + 1000;
    catch
        c(mod(k, 4) + 1) = c(mod(k, 4) + 1) + 1;
    end
end
disp(c)
%|    500   500   500   500
