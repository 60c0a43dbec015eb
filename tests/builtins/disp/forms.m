% Text is bare, numbers and containers keep their layout without a name.
%@ source: docs disp
disp('hello')
%| hello
disp(5)
%|      5
%|
disp({1,'a'})
%|     {[1]}    {'a'}
%|
disp([])
s = disp('q');
assert(isequal(s, ['q' 10]))
disp(struct('a', 1))
%|     a: 1
%|
disp("a")
%| a
