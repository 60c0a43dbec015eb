% The towers of Hanoi: a recursion that counts its moves and mixes the pegs.
1;
function h = hanoi(n, from, to, by)
  if n == 0
    h = 0;
  else
    h = hanoi(n - 1, from, by, to) + from * 3 + to + hanoi(n - 1, by, to, from);
  end
end
n = 22; if getenv('BENCH_SHORT'), n = 14; end
t = tic; h = hanoi(n, 1, 3, 2); e = toc(t);
fprintf('%.15g\n%.6f\n', h, e);
