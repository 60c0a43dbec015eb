% Complex numbers with an imaginary part of zero in loops: as complex makes them, they stay complex until computed with.
%@ source: octave-cli 7.3
1;
function [z, n] = turns(n)
  w = complex(1, 0); turn = complex(0, 1); z = complex(0, 0); k = 0;
  while k < n
    z = z + w * complex(2, k); w = w * turn; k = k + 1;
  end
end
function s = kept(n)
  s = 0;
  for k = 1:n
    w = complex(k, mod(k, 3)); v = -w; c = conj(v);
    s = s + isreal(w);
    s = s + real(c) - 2 * imag(c) + abs(w);
  end
end
function s = with_infinity(n)
  s = 0;
  for k = 1:n
    w = complex(2, 0); a = complex(Inf, k); p = w * a; q = 2 * a;
    s = s + isnan(imag(p)) + 2 * isnan(real(p)) + 4 * isnan(imag(q)) + 8 * isnan(real(q));
    z = complex(0, -0); s = s + (1 / imag(z) == -Inf) * 16;
  end
end
function x = into_array(n)
  x = complex(zeros(1, n), zeros(1, n));
  for k = 1:n
    x(k) = complex(mod(k, 7), mod(k, 5));
  end
  for k = 1:n
    x(k) = x(k) * complex(1, 0) - complex(mod(k, 2), 0);
  end
end
function w = last_one(n)
  w = 1;
  for k = 1:n
    if mod(k, 2) == 0, w = complex(k, 0); else, w = w + 1; end
  end
end
[z, n] = turns(801); fprintf('%g %g %d\n', real(z), imag(z), n);
fprintf('%.10g\n', kept(900), with_infinity(900));
x = into_array(700); fprintf('%g %g %d\n', sum(real(x)), sum(imag(x)), isreal(x));
fprintf('%g %g\n', real(last_one(400)), real(last_one(401)));
%| 402 400 801
%| -1794.127827
%| 15300
%| 1750 1400 0
%| 400 401
