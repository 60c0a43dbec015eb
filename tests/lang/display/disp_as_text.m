% Asked for a result, disp gives the text; strings and cells are shown as arrays without their class.
%@ source: display.md A0.14, A0.15, A0.16
t = disp([1 2]);
assert(isequal(t, ['     1     2' 10 10]))
disp("abc")
%| abc
disp(["a" "bc"])
%|     "a"    "bc"
%|
disp({1, 'a'})
%|     {[1]}    {'a'}
%|
