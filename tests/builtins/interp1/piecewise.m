% With 'pp' the interpolant itself comes back.
%@ source: documentation page of the function
x = [1 2 4 5]; v = [3 1 4 1]; q = [1 1.5 2 3.2 4 4.9];
methods = {'linear', 'nearest', 'previous', 'next', 'pchip', 'spline', 'makima'};
for k = 1:numel(methods)
  pp = interp1(x, v, methods{k}, 'pp');
  assert(max(abs(ppval(pp, q) - interp1(x, v, q, methods{k}, 'extrap'))) < 1e-12)
end
