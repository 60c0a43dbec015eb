% Variables that are dead in a loop have their values where code reaches them by name, and when they are read behind it.
%@ source: octave-cli 7.3
1;
function r = behind(n)
  for k = 1:n
    a = 2 * k; b = a + 1;
    if b > 10, c = b; end
  end
  r = [a b c k];
end
function r = by_name(n)
  for k = 1:n
    a = 2 * k; b = a + 1;
  end
  r = eval('a + b + k');
end
function r = in_handler(n)
  r = 0;
  for k = 1:n
    a = 2 * k;
    try
      if k > n - 2, error('x:y', 'no'); end
      b = a;
    catch
      r = r + a + b;
    end
  end
end
function r = array_before(n)
  x = 1:5; r = sum(x);
  for k = 1:n
    x = k; y = x * 2;
  end
  x = [y y]; r = r + sum(x);
end
function r = empty_loops(n)
  r = 0;
  for k = 1:n
    for j = k:5, r = r + j; end
    for m = 1:-1, r = 100; end
  end
  for j = 1:0, end
  r = [r isempty(j) size(j)];
end
function r = outer_unread(n)
  r = 0;
  for k = 1:n
    for j = 1:3
      r = r + 1; if r == 1000, break; end
    end
  end
end
for n = [3 700]
  fprintf('%g ', in_handler(n + 5), array_before(n), empty_loops(n), outer_unread(n), by_name(n)); fprintf('\n');
end
fprintf('%g ', behind(900)); fprintf('\n');
try, behind(3); catch, disp('no value'), end
%| 54 27 41 1 1 0 9 16 
%| 5630 2815 55 1 1 0 2098 3501 
%| 1800 1801 1801 900 
%| no value
