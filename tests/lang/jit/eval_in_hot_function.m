% eval within a hot function sees and changes its variables.
%@ source: octave-cli 7.3
s = 0;
for k = 1:800, s = s + f(k); end
disp(s)
%|       325584
function r = f(k)
    r = k; t = 2;
    if mod(k, 100) == 0, eval('r = r * t; t = 0;'); end
    r = r + t;
end
