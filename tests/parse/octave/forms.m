% Octave's forms that MATLAB has no meaning for (dialects 1).
%@ source: spec dialects 1
x = 1 # comment
#{
block
#}
if !x, y = 1; endif
while x != 2, x += 1; x -= 1; x *= 2; x /= 2; x ^= 2; x |= 1; x &= 1; x++; x--; ++x; --x; endwhile
for k = 1:3, endfor
do
  x++;
until x > 3
unwind_protect
  x = 1;
unwind_protect_cleanup
  x = 2;
end_unwind_protect
switch x, case 1, endswitch
try, x; catch, end_try_catch
function y = f(x)
  y = x;
endfunction
endif = 3;
