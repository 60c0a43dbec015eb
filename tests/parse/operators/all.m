% Every operator (section 3).
%@ source: spec 3
x = a + b - c .* d * e ./ f / g .\ h \ k .^ l ^ m;
x = a < b | c <= d & e > f || g >= h && k == l;
x = a ~= b; x = ~a; x = -a'; x = a.'; x = 1:2:7 > 3; x = 2^-1; x = 2^-3^2; x = -2.^+2;
x = !a; x = a != b; x = a ** b; x = a .** b;
