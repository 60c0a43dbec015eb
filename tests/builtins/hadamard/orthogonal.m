% H'*H is n times the identity.
%@ source: octave-cli 7.3
H = hadamard(8);
assert(isequal(H'*H,8*eye(8)))
H = hadamard(12);
assert(isequal(H'*H,12*eye(12)))
