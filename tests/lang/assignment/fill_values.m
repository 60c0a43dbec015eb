% Growth fills with the neutral value of the class.
%@ source: language.md 11.4
x(4) = 1; assert(isequal(x, [0 0 0 1]))
c = {}; c{3} = 1; assert(isequal(c, {[], [], 1}))
s = 'a'; s(3) = 'c'; assert(isequal(double(s), [97 0 99]))
b = true; b(3) = true; assert(isequal(b, [true false true]))
t.v = 1; t(3).v = 2; assert(isempty(t(2).v) && isequal(size(t), [1 3]))
A = eye(2); A(3, 4) = 7; assert(isequal(A, [1 0 0 0; 0 1 0 0; 0 0 0 7]))
w = "a"; w(3) = "c"; assert(ismissing(w(2)))
