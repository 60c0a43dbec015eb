% Products of 3x3 matrices: rotations that follow each other.
1;
function total = rotations(n)
  m = eye(3); v = [1; 2; 3]; total = 0;
  for k = 1:n
    r = [0.8 -0.6 0; 0.6 0.8 0; 0 0 1];
    if mod(k, 2) == 0
      r = [1 0 0; 0 0.28 -0.96; 0 0.96 0.28];
    end
    m = r * m; w = m * v; total = total + w(1) + w(3);
  end
end
n = 50000; if getenv('BENCH_SHORT'), n = 2000; end
t = tic; total = rotations(n); e = toc(t);
fprintf('%.10g\n%.6f\n', total, e);
