% str = [str 'x']. The time of a step must not grow with the size.
sizes = [1000 10000 100000 1000000]; if getenv('BENCH_SHORT'), sizes = sizes(1:2); end
seconds = zeros(size(sizes)); total = 0;
if exist('OCTAVE_VERSION', 'builtin'), sizes = sizes(1:2); end
for j = 1:numel(sizes)
  x = '';
  t = tic;
  for k = 1:sizes(j), x = [x 'x']; end
  seconds(j) = toc(t) / sizes(j); total = total + (numel(x) == sizes(j));
end
fprintf('%d\n', total == numel(sizes));
fprintf('n=%d %.9f\n', [sizes; seconds(1:numel(sizes))]);
