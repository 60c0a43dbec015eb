% Lists of arguments and of results of changing length.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1200
    s = s + total(k) + total(k, 2) + total(k, 2, 3, 4);
    [a, b, c] = parts(k);
    [d, e] = parts(k, 'x');
    s = s + a + b + c + d + e;
end
disp(s)
%|      8671200
function r = total(varargin)
    r = nargin;
    for i = 1:numel(varargin), r = r + varargin{i}; end
end
function varargout = parts(n, varargin)
    for i = 1:max(nargout, 1), varargout{i} = n * i + numel(varargin); end
end
