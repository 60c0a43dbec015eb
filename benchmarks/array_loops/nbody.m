% Five bodies under gravity: positions and velocities as rows of matrices, in scalar steps.
1;
function energy = nbody(steps)
  p = [0 0 0; 4.84 -1.16 -0.10; 8.34 4.12 -0.4; 12.89 -15.11 -0.22; 15.37 -25.9 0.18];
  v = [0 0 0; 0.6 2.8 -0.02; -1.01 1.82 0.008; 1.08 0.86 -0.01; 0.97 0.59 -0.03];
  m = [39.47 0.03 0.011 0.0017 0.002]; dt = 0.01;
  for s = 1:steps
    for i = 1:5
      for j = i + 1:5
        dx = p(i, 1) - p(j, 1); dy = p(i, 2) - p(j, 2); dz = p(i, 3) - p(j, 3);
        d = dx * dx + dy * dy + dz * dz; g = dt / (d * sqrt(d));
        v(i, 1) = v(i, 1) - dx * m(j) * g; v(i, 2) = v(i, 2) - dy * m(j) * g; v(i, 3) = v(i, 3) - dz * m(j) * g;
        v(j, 1) = v(j, 1) + dx * m(i) * g; v(j, 2) = v(j, 2) + dy * m(i) * g; v(j, 3) = v(j, 3) + dz * m(i) * g;
      end
    end
    for i = 1:5
      p(i, 1) = p(i, 1) + dt * v(i, 1); p(i, 2) = p(i, 2) + dt * v(i, 2); p(i, 3) = p(i, 3) + dt * v(i, 3);
    end
  end
  energy = 0;
  for i = 1:5
    energy = energy + m(i) * (v(i, 1) * v(i, 1) + v(i, 2) * v(i, 2) + v(i, 3) * v(i, 3)) / 2;
  end
end
steps = 200000; if getenv('BENCH_SHORT'), steps = 2000; end
t = tic; energy = nbody(steps); e = toc(t);
fprintf('%.15g\n%.6f\n', energy, e);
