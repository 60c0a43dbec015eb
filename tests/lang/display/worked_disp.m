% Function disp shows the value without name and class.
%@ source: display.md A19.89-A19.100
disp(5)
%|      5
%|
disp(pi)
%|     3.1416
%|
disp([1 2;3 4])
%|      1     2
%|      3     4
%|
disp('a')
%| a
disp("a")
%| a
disp(true)
%|    1
%|
disp({1})
%|     {[1]}
%|
disp(struct('a',1))
%|     a: 1
%|
disp([1.5 1000.5])
%|    1.0e+03 *
%|
%|     0.0015    1.0005
%|
disp([])
disp(int8([1 2]))
%|    1   2
%|
disp(1e10)
%|    1.0000e+10
%|
