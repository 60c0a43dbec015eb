% What is command syntax and what isn't (2.1, 2.2).
%@ source: spec 2.1
hold on
format long
close all
warning off; disp hello, disp 'a b'
load data.mat x y
a -1
a ==b
cd ../folder
ls *.m
pkg load statistics
ver;
x = 3;
x -1
x '
x == 3
pkg.fn arg
grid on % comment
