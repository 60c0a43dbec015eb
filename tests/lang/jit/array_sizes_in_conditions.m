% numel, size, length, isempty and end in the conditions of loops.
%@ source: octave-cli 7.3
v = 1:3; n = 0; A = zeros(2, 0);
while numel(v) < 2000
    v(end + 1) = v(end) + numel(v);
    if length(v) > size(v, 2), n = -1; end
    if ~isempty(A) || size(A, 1) ~= 2, n = n + 1; end
    if mod(numel(v), 100) == 0, A(:, end + 1) = [1; 2]; end
end
fprintf('%d %d %d %d %d\n', n, v(end), size(A), ndims(A))
%| 1900 1999000 2 20 2
