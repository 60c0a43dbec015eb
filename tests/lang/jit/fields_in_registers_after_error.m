% An error in a loop leaves the fields of a struct as they were at that place.
%@ source: octave-cli 7.3
s.n = 0; s.in.k = 1; s.v = [1 2 3];
try
    for k = 1:3000
        s.n = s.n + 1; s.in.k = -s.in.k;
        s.v(mod(k, 3) + 1 + (k == 2900)) = k;
        s.in.k = s.in.k * 1;
        if k == 2950, error('x:y', 'at %d', k); end
    end
catch e
    disp(e.message)
end
fprintf('%d ', s.n, s.in.k, s.v), fprintf('\n')
%| at 2950
%| 2950 1 2949 2950 2948 2900
