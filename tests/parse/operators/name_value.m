% name=value as arguments of a call (3.12).
%@ source: spec 3.12
f(a, Tol=1, Name="x"); y = g(A=1)(2); obj.method(Prop = [1 2]);
