% The functions of a script need their end (6.2).
%@ source: spec 6.2
x = 1;
function f
y = 2;
%@ error: 4:1-4:11 "All functions in a script must be closed with an 'end'."
