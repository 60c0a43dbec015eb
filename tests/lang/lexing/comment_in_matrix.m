% A comment inside brackets ends the line, and the newline still ends the row.
%@ source: language.md 1.6
A = [1 2 % first row
     3 4 % second row
     % no row at all

     5 6];
assert(isequal(A, [1 2; 3 4; 5 6]))
v = max(7, ... text after the dots is a comment
        9);
assert(v == 9)
