% Evaluated code, and what it leaves behind.
%@ source: language.md 35 P-eval_misc
eval('z = 3;'); fprintf('%d\n', z);
eval('bad syntax here(', 'fprintf(''caught\n'');');
s = evalc('disp(5)'); fprintf('%s\n', strtrim(s));
fprintf('%d %d\n', exist('z', 'var'), exist('nope_zz', 'var'));
clear z; fprintf('%d\n', exist('z', 'var'));
x = 3; x(2) = 4; y = x; y(1) = 0; fprintf('%d ', x); fprintf('\n');
if [], fprintf('yes\n'); else, fprintf('no\n'); end
if [1 1 0], fprintf('yes\n'); else, fprintf('no\n'); end
a = 1; a(1) = []; fprintf('%d\n', isempty(a));
[q, w] = deal(1, 2); fprintf('%d %d\n', q, w);
[~, i] = max([1 9 3]); fprintf('%d\n', i);
t = true; t = t && false || true; fprintf('%d\n', t);
fprintf('%d\n', ~isempty([1]) && numel('ab') == 2);
r = 2^-1; fprintf('%g %g %g\n', r, -2^2, 2^3^2);
fprintf('%d\n', 1:3 == [1 5 3]);
%| 3
%| caught
%| 5
%| 1 0
%| 0
%| 3 4
%| no
%| no
%| 1
%| 1 2
%| 2
%| 1
%| 1
%| 0.5 -4 64
%| 1
%| 0
%| 1
