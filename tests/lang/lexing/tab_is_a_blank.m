% A tab separates like a blank.
%@ source: language.md 1.23
x	=	[1	2	-3];
assert(isequal(x, [1, 2, -3]))
