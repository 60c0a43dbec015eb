% A name that the function assigns anywhere is a variable, also before (2.5).
%@ source: spec 2.5
function y = f(a)
a -1
b ';
b = 3;
[c, d(1)] = deal(1);
c -1;
for k = 1:3, k -1; end
y -1;
end
function g
b -1'
end
%@ error: 13:5-13:6 "Character vector is not terminated properly."
