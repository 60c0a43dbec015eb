% A quote behind an operand is a transpose, elsewhere it begins a text (1.12).
%@ source: spec 1.12
a = [1 2]; b = a '; c = a''; d = {1}'; e = d{1}'; f.g = 1; h = f.g'; k = a.';
m = [a' b']; n = [a 'b']; p = ['it''s' 'b']; q = x(end)';
r = @(x) 'text'; s = a(1)''; t = [a', 'b'];
