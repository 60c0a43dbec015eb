% Functions that keep a diagonal matrix diagonal.
%@ source: octave-cli 7.3
%@ compat: octave
D = diag([1 4]); P = eye(2)([2 1], :);
function tell (x), printf('%s\n', strtrim(strsplit(evalc('disp(x)'), "\n"){1})); end
tell(permute(D, [2 1])), tell(permute(D, [1 2])), tell(ipermute(D, [2 1])), tell(permute(P, [2 1]))
%| Diagonal Matrix
%| Diagonal Matrix
%| Diagonal Matrix
%| 0   1
tell(squeeze(D)), tell(squeeze(P)), tell(cast(D, 'single')), tell(cast(D, 'int8'))
%| Diagonal Matrix
%| Permutation Matrix
%| Diagonal Matrix
%| 1  0
tell(kron(D, D)), tell(kron(P, P)), tell(kron(D, P)), tell(kron(D, [1 2])), tell(kron(eye(2), eye(2, 3)))
%| Diagonal Matrix
%| Permutation Matrix
%| 0   1   0   0
%| 1   2   0   0
%| 1   0   0   0   0   0
tell(expm(D)), tell(sqrtm(D)), tell(logm(D)), tell(sqrtm(-D))
%| Diagonal Matrix
%| Diagonal Matrix
%| Diagonal Matrix
%| Diagonal Matrix
tell(resize(D, 3, 3)), tell(resize(D, 1, 2)), tell(resize(P, 2, 2))
%| Diagonal Matrix
%| Diagonal Matrix
%| 0   1
