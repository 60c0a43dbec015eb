% Lines with two numbers printed to a file.
n = 20000; if getenv('BENCH_SHORT'), n = 1000; end
name = tempname();
t = tic;
f = fopen(name, 'w');
for k = 1:n
  fprintf(f, '%d %d\n', k, k + 1);
end
fclose(f);
e = toc(t);
f = fopen(name, 'r'); s = fread(f, Inf, 'uint8'); fclose(f); delete(name);
fprintf('%.15g\n%.6f\n', sum(s), e);
