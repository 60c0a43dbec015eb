% Rows end at semicolons and newlines, and trailing separators add nothing.
%@ source: language.md 1.14
A = [
  1, 2
  3, 4;

  5, 6;
];
assert(isequal(A, [1 2; 3 4; 5 6]))
assert(isequal([7 8, ], [7 8]) && isequal({7; 8; }, {7; 8}))
