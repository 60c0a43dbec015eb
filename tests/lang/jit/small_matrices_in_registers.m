% Small matrices: literals, products, transposes, sums, elements, and what others see of them.
%@ source: octave-cli 7.3
R = [0 -1 0; 1 0 0; 0 0 1]; p = [1 2 3]; q = [4; 5; 6]; M = eye(3); n = 0; c = {};
for k = 1:3000
    M = R * M; v = [p(2) * q(3), p(3) * q(1), p(1) - q(2)];
    w = M * q + v'; n = n + p * q + sum(w .* w) / 100 - w(1) / 4 + M(2, 1);
    p = -p(1:3) + [0 1 0]; q(2) = q(2) + 1 / 8; A = [v; p; q'] / 2;
    if mod(k, 1000) == 0, c{end + 1} = A; x = numel(v) + size(A, 1) + isempty(w); end
    if k == 2000, B = A; B(2, 2) = 100; end
end
fprintf('%.4f ', n, M, p, q, c{2}, B, x), fprintf('\n')
%| 3150470.7813 1.0000 0.0000 0.0000 0.0000 1.0000 0.0000 0.0000 0.0000 1.0000 1.0000 2.0000 3.0000 4.0000 380.0000 6.0000 -3.0000 0.5000 2.0000 -6.0000 1.0000 127.5000 -127.9375 1.5000 3.0000 -3.0000 0.5000 2.0000 -6.0000 100.0000 127.5000 -127.9375 1.5000 3.0000 6.0000
