% A statement may follow a condition without a separator (1.21).
%@ source: spec 1.21
a = 1; if (a) b = 2; end, assert(b == 2)
k = 0; while (k<3) k = k+1; end, disp(k)
for k = 1:3 x(k) = k; end, for (k = 1:3) x(k) = k; end
if a disp(1), end
if (a) hold on, end
switch k case 1 disp x, otherwise disp y, end
try, error('a'), catch e, end
if a, y = 1 end
