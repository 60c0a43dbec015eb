% A switch on words, with lists of words in its cases.
1;
function total = decide(n)
  words = {'red', 'green', 'blue', 'cyan', 'black', 'white'}; total = 0;
  for k = 1:n
    switch words{mod(k * 7, 6) + 1}
      case 'red', total = total + 1;
      case {'green', 'cyan'}, total = total + 2;
      case {'blue', 'navy', 'azure'}, total = total + 3;
      case 'black', total = total + 4;
      otherwise, total = total + 5;
    end
  end
end
n = 200000; if getenv('BENCH_SHORT'), n = 6000; end
t = tic; total = decide(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
