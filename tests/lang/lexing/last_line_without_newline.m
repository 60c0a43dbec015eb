% Semicolons and commas may stand alone and double.
%@ source: language.md 1.1
x = 1;; y = 2;
;
if x, end;
for k = 1:2,, end
assert(x + y == 3 && k == 2)
