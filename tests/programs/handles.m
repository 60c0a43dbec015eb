% Handles capture values, are passed on and composed.
%@ source: language.md 35 P-handles
a = 5; f = @(x) x + a; a = 100; fprintf('%d\n', f(1));
g = @(h, x) h(h(x)); fprintf('%d\n', g(@(t) t*2, 3));
add = @(x) @(y) x + y; add3 = add(3); fprintf('%d\n', add3(4));
s.fn = @(v) v^2; fprintf('%d\n', s.fn(7));
c = {@sin, @(x) -x}; fprintf('%g\n', c{2}(4));
h = str2func('@(x) x*3'); fprintf('%d\n', h(2));
fprintf('%d %d\n', nargin(@(a,b) a), nargin(@(varargin) 1));
fprintf('%d\n', feval(@plus, 1, 2)); fprintf('%d\n', feval('minus', 5, 2));
v = @(varargin) numel(varargin); fprintf('%d %d\n', v(), v(1,2,3));
[m, i] = deal(0); p = @(x) max(x); [m, i] = p([4 8 6]); fprintf('%d %d\n', m, i);
%| 6
%| 12
%| 7
%| 49
%| -4
%| 6
%| 2 -1
%| 3
%| 3
%| 0 3
%| 8 2
