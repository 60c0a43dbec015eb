% Products of 3x3 matrices and vectors, and transposes.
%@ source: octave-cli 7.3
R = [0.6 -0.8 0; 0.8 0.6 0; 0 0 1]; M = eye(3); x = [1; 2; 3]; s = 0;
for k = 1:2000
    M = M * R; x = R * x;
    s = s + x' * x + trace(M' * M);
end
fprintf('%.9f %.9f %.9f %.6f\n', x, s)
%| -1.238709929 1.861611590 3.000000000 34000.000000
