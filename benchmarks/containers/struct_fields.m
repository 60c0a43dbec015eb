% Fields of a struct, counted up.
n = 100000; if getenv('BENCH_SHORT'), n = 3000; end
t = tic; s.a = 0; s.b.c = 0; s.v = zeros(1, 10);
for i = 1:n
  s.a = s.a + 1; s.b.c = s.b.c + s.a; s.v(3) = s.v(3) + 1;
end
e = toc(t); fprintf('%.0f\n%.6f\n', s.b.c + s.v(3), e);
