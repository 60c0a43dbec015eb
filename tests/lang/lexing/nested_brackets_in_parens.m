% Parentheses inside brackets stop blanks from separating.
%@ source: language.md 1.17
A = [1 2; 3 4];
assert(isequal([A(1, :) A(2, end)], [1 2 4]))
assert(isequal([A( 1 , 1 ) (A(2, 2) - 1)], [1 3]))
assert(isequal([size([1 -1], 2) 0], [2 0]))
