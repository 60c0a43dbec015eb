% A condition on the outer loop's variable in the inner loop, where the code is entered, says nothing of other rounds.
%@ source: octave-cli 7.3
m = [1, 1; 1i, 1]; s = 0;
for k = 1:300
  m(:, 2) = m(:, 2) + 1; s = s + k;
  for j = 1:16
    if (k ~= 10), end
  end
end
fprintf('%d %d %d\n', real(m(1, 2)), real(m(2, 2)), s)
%| 301 301 45150
