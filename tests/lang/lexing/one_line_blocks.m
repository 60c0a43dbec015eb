% Blocks fit on one line with commas, semicolons or only a blank after the condition.
%@ source: language.md 1.21
a = 1; k = 0;
if a, b = 2; end, assert(b == 2)
if (a) b = 3; end, assert(b == 3)
while (k < 3) k = k + 1; end, assert(k == 3)
for n = 1:3 t(n) = n^2; end, assert(isequal(t, [1 4 9]))
for (n = 1:2) t(n) = 0; end, assert(isequal(t, [0 0 9]))
if a == 1 b = 4; else b = 5; end, assert(b == 4)
switch a case 1, b = 6; end, assert(b == 6)
