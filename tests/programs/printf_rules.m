% Formats are recycled, and numbers that don't fit a conversion change it.
%@ source: language.md 35 P-printf_rules
fprintf('%d,%d;', [1 2; 3 4]); fprintf('\n');
fprintf('%s=%d\n', 'a', 1, 'b', 2);
fprintf('%5.2f|%-6s|%+d|%05d|%e\n', pi, 'ab', 3, 42, 12345.678);
fprintf('%g %g %g %g\n', 1e5, 1e-5, 123456789, 0.1);
fprintf('%x %o %c %%\n', 255, 8, 'z');
fprintf('[%s]\n', sprintf('%d', []));
fprintf('%d %s\n', 5, 'five', 6, 'six');
fprintf('no newline'); fprintf('\n');
fprintf('%3d|%-3d|\n', 7, 7);
fprintf('tab\there\n');
fprintf('%s\n', 'pct % sign');
fprintf('%.3g %.10g\n', pi, pi);
fprintf('%i\n', 10);
fprintf('%5s|%-5s|\n', 'ab', 'cd');
fprintf('%d\n', true);
fprintf('%f %f\n', NaN, -Inf);
%| 1,3;2,4;
%| a=1
%| b=2
%|  3.14|ab    |+3|00042|1.234568e+04
%| 100000 1e-05 1.23457e+08 0.1
%| ff 10 z %
%| []
%| 5 five
%| 6 six
%| no newline
%|   7|7  |
%| tab	here
%| pct % sign
%| 3.14 3.141592654
%| 10
%|    ab|cd   |
%| 1
%| NaN -Inf
