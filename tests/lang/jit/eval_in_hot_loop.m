% eval assigns, reads and makes variables of the loop that runs.
%@ source: octave-cli 7.3
s = 0; x = 1;
for k = 1:1200
    s = s + x;
    if mod(k, 400) == 0, eval('x = x * 2; s = s + 1000;'); end
    if k == 500, eval('fresh = k;'); end
    if k == 600, s = s + fresh; end
    if mod(k, 300) == 0, s = s + eval('k + 1'); end
end
fprintf('%d %d %d\n', s, x, fresh)
%| 9304 8 500
