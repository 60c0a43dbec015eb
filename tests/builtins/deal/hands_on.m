% Each input to its own output, or one to all.
%@ source: docs deal
[a, b] = deal(1, 'x');
[c, d] = deal(7);
assert(a == 1 && b == 'x' && c == 7 && d == 7)
[a, b] = deal(1, 2, 3);
%@ error: MATLAB:deal:narginNargoutMismatch "The number of outputs should match the number of inputs."
