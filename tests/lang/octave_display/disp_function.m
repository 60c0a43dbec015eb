% Function disp shows the value without its name.
%@ source: display.md B0.13, B105-B117
%@ compat: octave
disp(5)
%| 5
disp(pi)
%| 3.1416
disp([1 2;3 4])
%|    1   2
%|    3   4
disp([1.5 2.5])
%|    1.5000   2.5000
disp('hi')
%| hi
disp({1,2})
%| {
%|   [1,1] = 1
%|   [1,2] = 2
%| }
disp(struct('a',1))
%|     a = 1
disp([])
%| [](0x0)
disp(zeros(0,3))
%| [](0x3)
disp(true)
%| 1
disp(int8([1 2 3]))
%|   1  2  3
disp(1e10)
%| 1.0000e+10
disp(1+2i)
%|  1 + 2i
