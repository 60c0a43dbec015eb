% An assignment without semicolon prints inside functions and loops too.
%@ source: language.md 4.9
f(1);
%| y =
%|
%|      2
%|
for k = 1:2
    t = k * 10
end
%| t =
%|
%|     10
%|
%|
%| t =
%|
%|     20
%|
function y = f(x)
    y = x + 1
end
