% parfor runs as for, also when hot.
%@ source: octave-cli 7.3
s = 0; v = zeros(1, 2000);
parfor k = 1:2000
    v(k) = k * 2;
    s = s + k;
end
fprintf('%d %d\n', s, sum(v))
%| 2001000 4002000
