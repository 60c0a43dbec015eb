% Quotients of integer classes round to the nearest, halves away from zero; by zero they saturate.
%@ source: octave-cli 7.3
1;
function s = quotients(class, n)
  s = 0; d = feval(class, 0);
  for k = -n:n
    x = feval(class, k);
    for by = -4:4
      d = feval(class, by);
      s = mod(s * 3 + double(x / d) + double(x / 3) + double(x / 4), 1000003);
    end
  end
end
function s = by_variable(x, d, n)
  s = 0;
  for k = 1:n
    s = s + double(x / d); x = x - d;
  end
end
for c = {'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32'}
  fprintf('%s %.17g\n', c{1}, quotients(c{1}, 300));
end
fprintf('%g\n', by_variable(int32(2000000000), int32(7), 2000), by_variable(int32(-2000000000), int32(7), 2000), ...
  by_variable(int32(5), int32(-3), 2000), by_variable(int32(5), int32(0), 2000), ...
  by_variable(intmin('int32'), int32(-1), 500), by_variable(uint32(4294967295), uint32(2), 2000));
%| int8 746288
%| int16 164680
%| int32 402081
%| uint8 642096
%| uint16 498793
%| uint32 661547
%| 5.71427e+11
%| -5.71431e+11
%| -2.003e+06
%| 4.29497e+12
%| 1.07374e+12
%| 4.29497e+12
