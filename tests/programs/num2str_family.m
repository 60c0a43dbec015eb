% Numbers become texts and texts numbers.
%@ source: language.md 35 P-num2str_family
fprintf('%s\n', num2str(pi), num2str(3), num2str(1.5), num2str(1e10), num2str(-0.001), num2str(123456.789));
fprintf('[%s]\n', num2str([1 2 3]));
fprintf('[%s]\n', num2str(pi, 8));
fprintf('[%s]\n', num2str(5, '%03d'));
fprintf('[%s]\n', mat2str([1 2; 3 4.5]));
fprintf('[%s]\n', mat2str([true false]));
fprintf('[%s]\n', int2str(2.7));
fprintf('%g %g %g\n', str2double('2.5'), str2double('x'), str2double('1e3'));
fprintf('%d\n', str2num('[1 2]*3'));
fprintf('[%s]\n', num2str(1+2i));
fprintf('[%s]\n', num2str(true));
fprintf('%s\n', dec2bin(10), dec2hex(255));
%| 3.1416
%| 3
%| 1.5
%| 10000000000
%| -0.001
%| 123456.789
%| [1  2  3]
%| [3.1415927]
%| [005]
%| [[1 2;3 4.5]]
%| [[true false]]
%| [3]
%| 2.5 NaN 1000
%| 3
%| 6
%| [1+2i]
%| [1]
%| 1010
%| FF
