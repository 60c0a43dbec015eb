% A function that writes its parameter leaves the caller's array as it is.
%@ source: octave-cli 7.3
v = 1:10; s = 0;
for k = 1:2000
    s = s + clobber(v, k) - v(3);
end
fprintf('%d', s), fprintf(' %d', v), fprintf('\n')
%| 2017000 1 2 3 4 5 6 7 8 9 10
function r = clobber(v, k)
    v(3) = k; v(end + 1) = 1;
    r = v(3) + numel(v);
end
