% A write to one element of its diagonal leaves a matrix diagonal.
%@ source: octave-cli 7.3
%@ compat: octave
D = diag([4 5 6]);
D(2, 2) = 7
%| D =
%|
%| Diagonal Matrix
%|
%|    4   0   0
%|    0   7   0
%|    0   0   6
%|
D(end) = 0;
D(1, 1) += 1
%| D =
%|
%| Diagonal Matrix
%|
%|    5   0   0
%|    0   7   0
%|    0   0   0
%|
E = D;
E(3, 3) = NaN;
inv(diag([2 4]))(1, 1)
%| ans = 0.5000
c = {eye(2, 3)}; c{1}(2, 2) = 5
%| c =
%| {
%|   [1,1] =
%|
%| Diagonal Matrix
%|
%|      1   0   0
%|      0   5   0
%|
%| }
%|
s.a = single(D);
s.a(2, 2) = 8;
disp(s.a)
%| Diagonal Matrix
%|
%|    5   0   0
%|    0   8   0
%|    0   0   0
Z = D * 1i; Z(2, 2) = 7
%| Z =
%|
%| Diagonal Matrix
%|
%|    0 + 5i        0        0
%|         0   7 + 0i        0
%|         0        0   0 + 0i
%|
D(2, 1) = 0
%| D =
%|
%|    5   0   0
%|    0   7   0
%|    0   0   0
%|
P = eye(3)(:, [1 3 2]); P(1, 1) = 1
%| P =
%|
%|    1   0   0
%|    0   0   1
%|    0   1   0
%|
