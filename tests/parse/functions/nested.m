% Nested functions (6.3).
%@ source: spec 6.3
function [inc, get] = counter()
  n = 0;
  inc = @bump; get = @() n_now();
  function bump(), n = n + 1; end
  function r = n_now(), r = n; end
  inc();
end
