% Usual commands take their options as words.
%@ source: language.md 2.1
x = 1; y = 2;
clear x
assert(~exist('x', 'var') && exist('y', 'var') == 1)
format long
y
%| y =
%|
%|      2
%|
format short
warning off
warning on
