% A value without a name is printed as disp prints it.
%@ source: docs display
display(5)
%|      5
%|
