% A temporary that holds a number in one statement and a row in the next is taken for what it is in each.
%@ source: octave-cli 7.3
a = [3 1 2 5 4]; n = 0;
for k = ['a', 'Z', 'Z', '0', '0', ' ']
  b(1, :) = a([2:end 1]);
  b(1, :) = (a ./ b);
  n = n + round(abs(b(mod(n, 5) + 1)));
end
disp(b), disp(n)
m = [1 2; 3 4]; s = 0;
for k = 1:60
  if abs(a(mod(s, 5) + 1)), s = s + 1; end
  m(1, :) = m(end, :); m(2, :) = m(2, :) + 1;
end
disp(m), disp(s)
v = [1 2];
for k = 1:61
  switch sprintf('%d', k), case '7', s = s + 1; otherwise, end
  v(1:2) = v([2 1]);
end
disp(v), disp(s)
%|     3.0000    0.5000    0.4000    1.2500    1.3333
%|
%|     10
%|
%|     62    63
%|     63    64
%|
%|     60
%|
%|      2     1
%|
%|     61
%|
