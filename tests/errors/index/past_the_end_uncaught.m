% An uncaught index error shows its message.
%@ source: language.md 21
x = [1 2 3];
x(7)
%@ error: MATLAB:badsubscript "Index must not exceed 3"
