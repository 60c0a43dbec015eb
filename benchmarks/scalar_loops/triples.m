% Pythagorean triples: three nested loops and a test that seldom holds.
1;
function count = triples(n)
  count = 0;
  for a = 1:n
    for b = a:n
      for c = b:n
        if a * a + b * b == c * c
          count = count + a + b + c;
        end
      end
    end
  end
end
n = 520; if getenv('BENCH_SHORT'), n = 130; end
t = tic; count = triples(n); e = toc(t);
fprintf('%.15g\n%.6f\n', count, e);
