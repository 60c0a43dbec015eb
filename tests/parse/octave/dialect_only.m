% What only Octave's dialect has (dialects 1).
%@ compat: octave
x = y = 3; if (x = 3), end
a = "tab\t \"quoted\" \
next";
function r = f(a, b = 2, c = [1 2]), r = a; endfunction
y = x++; z = v(--k) + w(k++); c = {:, 1}; for [v, k] = s, end
__name = 3(1); q = foo (1,
   2
 );
z = 1 + ...
  # comment
  2;
!x
