% Local functions stand anywhere in a script (6.2).
%@ source: spec 6.2
x = 1;
function y = f(x)
  y = x;
end
y = f(x);
