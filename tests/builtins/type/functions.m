% The text of a function's file is printed; a builtin has none.
%@ source: documentation page of the function
type adds_one_to
%|
%| function r = adds_one_to(x)
%| % Adds one.
%| r = x + 1;
%| end
%|
type sin
%| 'sin' is a built-in function.
