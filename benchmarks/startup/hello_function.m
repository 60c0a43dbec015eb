% A script with a function, a loop and formatted output.
1;
function r = twice(x)
  r = 2 * x;
end
s = 0;
for k = 1:10
  s = s + twice(k);
end
fprintf('%d\n', s);
