% Pieces of three letters counted in fields of a struct.
1;
function counts = k_nucleotide(s)
  counts = struct();
  for k = 1:numel(s) - 2
    piece = s(k:k + 2);
    if isfield(counts, piece)
      counts.(piece) = counts.(piece) + 1;
    else
      counts.(piece) = 1;
    end
  end
end
n = 40000; if getenv('BENCH_SHORT'), n = 1500; end
s = repmat('a', 1, n); seed = 42; letters = 'acgt';
for k = 1:n
  seed = mod(seed * 16807, 2147483647); s(k) = letters(mod(seed, 4) + 1);
end
t = tic; counts = k_nucleotide(s); e = toc(t);
names = sort(fieldnames(counts)); total = 0;
for k = 1:numel(names)
  total = total + k * counts.(names{k});
end
fprintf('%.15g\n%.6f\n', total, e);
