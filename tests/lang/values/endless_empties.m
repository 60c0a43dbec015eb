% Empty arrays of any length: functions give an empty result or MATLAB's error, at once.
%@ source: observed in no other engine: nothing may end the process
x = zeros(1e13, 0); row = zeros(0, 1e13); text = repmat('a', 1e13, 0);
assert(isequal(size(row.'), [1e13 0]) && isequal(size(sort(x)), [1e13 0]) && isequal(size(sort(row)), [0 1e13]))
assert(isequal(size(median(x)), [1 0]) && isequal(size(std(x)), [1 0]) && issorted(row) && issorted(x))
[m, i] = cummax(x);
assert(isequal(size(m), [1e13 0]) && isequal(size(i), [1e13 0]))
assert(isequal(size(gradient(x)), [1e13 0]) && isequal(size(blkdiag(x.')), [0 1e13]))
function tell(f, varargin)
    try
        f(varargin{:});
        disp('done')
    catch e
        disp(e.identifier)
    end
end
tell(@median, row)
%| MATLAB:array:SizeLimitExceeded
tell(@mode, row)
%| MATLAB:array:SizeLimitExceeded
tell(@movmean, x, 3)
%| MATLAB:array:SizeLimitExceeded
tell(@trapz, x)
%| MATLAB:array:SizeLimitExceeded
tell(@interp1, x, 1)
%| MATLAB:array:SizeLimitExceeded
tell(@cov, row)
%| MATLAB:array:SizeLimitExceeded
tell(@num2cell, x, 2)
%| MATLAB:array:SizeLimitExceeded
tell(@mrdivide, x, x)
%| MATLAB:array:SizeLimitExceeded
tell(@join, string(repmat("a", 1e13, 0)))
%| MATLAB:array:SizeLimitExceeded
tell(@qr, x)
%| MATLAB:nomem
tell(@lu, row)
%| MATLAB:nomem
tell(@sortrows, x)
%| MATLAB:nomem
tell(@unique, x, 'rows')
%| MATLAB:nomem
tell(@cellstr, text)
%| MATLAB:nomem
