% In an index, end is the size at its position.
%@ source: language.md 10.6
x = 1:9; A = reshape(1:24, 2, 3, 4);
assert(x(end) == 9 && x(end/3) == 3 && isequal(x(end:-4:1), [9 5 1]) && x(min(end, 20)) == 9)
assert(A(1, end) == 23 && A(end) == 24 && A(end, end, end) == 24 && A(end, 1, 1) == 2)
assert(isequal(x([1 end]), [1 9]) && isequal(x(end-1:end), [8 9]) && x(round(end/2)) == 5)
