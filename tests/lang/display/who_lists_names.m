% Command who lists the names of the variables in columns.
%@ source: display.md A18.4
clear
alpha = 1; beta_ = 'x';
who
%| Your variables are:
%|
%| alpha  beta_
%|
