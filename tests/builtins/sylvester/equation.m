% The solution fulfils the equation, for real and complex matrices.
%@ source: octave-cli 7.3
A = [1 2; 3 4]; B = [5 6; 7 8]; C = [9 10; 11 12];
X = sylvester(A, B, C);
assert(norm(X - [1/2 2/3; 2/3 1/2]) < 1e-13 && isreal(X))
A = [1 2i 0; 3 4 1; 0 1 1]; C = [1 2; 3 4; 5 6];
X = sylvester(A, B, C);
assert(norm(A*X + X*B - C) < 1e-12)
A = [0 1; -1 0.5]; B = [0 2; -2 1];
X = sylvester(A, B, eye(2));
assert(norm(A*X + X*B - eye(2)) < 1e-13 && isreal(X))
sylvester(ones(2), ones(2), ones(3))
%@ error: MATLAB:sylvester:dimensions "Matrix dimensions must agree."
