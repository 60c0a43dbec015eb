% Globals, persistent variables and those of nested functions in hot loops.
%@ source: documentation page "Sharing Variables Between Parent and Nested Functions"
function g1
  global G
  G = 0; n = 3000;
  for k = 1:n
    G = G + k; bump(k);
  end
  disp(G)
  c = 0;
  function inc(d)
    c = c + d;
  end
  for k = 1:n
    c = c * 0.5; inc(k); c = c - 1;
  end
  disp(c)
end
function bump(k)
  global G
  persistent P
  if isempty(P), P = 0; end
  P = P + 1; G = G - k / 2 + P * 0;
end
%|      2250750
%|
%|         5996
%|
