% Binary trees of cells: built and counted.
1;
function tree = build(depth)
  if depth == 0
    tree = {};
  else
    tree = {build(depth - 1), build(depth - 1)};
  end
end
function n = count(tree)
  n = 1;
  if ~isempty(tree)
    n = n + count(tree{1}) + count(tree{2});
  end
end
depth = 13; if getenv('BENCH_SHORT'), depth = 8; end
t = tic; n = 0;
for k = 1:4
  n = n + count(build(depth));
end
e = toc(t); fprintf('%.15g\n%.6f\n', n, e);
