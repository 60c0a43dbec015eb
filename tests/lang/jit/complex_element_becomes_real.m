% A quotient that is real has an imaginary part of 0, not -0, as an element, too.
%@ source: MATLAB documentation, "Complex Numbers"
function x = quotients(n)
  x = [-0.5 - 1i, -3 + 0.25i, 2i];
  for k = 1:n
    y = x(2) / x(2); x(1) = y; x(3) = conj(2 + 0i * k) * 1i; x(2) = -x(2);
  end
end
x = quotients(301); disp(1 ./ imag(x)), disp(1 ./ real(x))
%|        Inf   -4.0000    0.5000
%|
%|     1.0000    0.3333       Inf
%|
