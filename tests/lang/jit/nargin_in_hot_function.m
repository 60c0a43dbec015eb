% nargin and nargout select what a hot function does.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1500
    s = s + f(k) + f(k, 2) + f(k, 2, 3);
    [a, b] = f(k, 5);
    s = s + a - b;
    f(k);
end
disp(s)
%|      4542000
function [r, t] = f(a, b, c)
    if nargin < 2, b = 10; end
    if nargin < 3, c = nargout; end
    r = a + b * c; t = 0;
    if nargout > 1, t = nargin; end
end
