% A range of singles gives singles.
%@ source: octave-cli 7.3
s = 0; n = 0;
for x = single(0):single(0.25):single(600)
    s = s + double(x); n = n + isa(x, 'single');
end
fprintf('%g %d %s\n', s, n, class(x))
%| 720300 2401 single
