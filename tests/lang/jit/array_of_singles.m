% Elements of single arrays round to single.
%@ source: octave-cli 7.3
v = zeros(1, 4, 'single');
for k = 1:3000
    i = mod(k, 4) + 1;
    v(i) = v(i) * 0.9 + 0.1 * k;
end
fprintf('%.9g ', v), fprintf('%s\n', class(v))
%| 2963.99951 2960.99951 2961.99951 2962.99951 single
