% Sum, largest and mean.
sizes = [1 64 1000 100000 10000000]; work = 3000000;
if getenv('BENCH_SHORT'), sizes = sizes(1:4); work = 20000; end
seconds = zeros(size(sizes)); total = 0;
for k = 1:numel(sizes)
  n = sizes(k); x = mod((1:n) * 7919, 10007);
  rounds = min(100000, max(3, round(work / n)));
  t = tic;
  for r = 1:rounds, s = sum(x) + max(x) + mean(x); end
  seconds(k) = toc(t) / rounds; total = total + s;
end
fprintf('%.8g\n', total);
fprintf('n=%d %.9f\n', [sizes; seconds]);
