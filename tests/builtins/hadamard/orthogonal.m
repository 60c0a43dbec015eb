% H'*H is n times the identity.
%@ source: MATLAB documentation
H = hadamard(8);
assert(isequal(H'*H,8*eye(8)))
H = hadamard(12);
assert(isequal(H'*H,12*eye(12)))
