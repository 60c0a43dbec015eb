% The struct that is passed stays as it is.
%@ source: docs setfield
s.a = 1;
t = setfield(s, 'c', 3);
u = setfield(t, 'd', 'e', {2}, 7);
v = setfield(s, {2}, 'a', 5);
assert(~isfield(s, 'c') && t.c == 3 && isequal(u.d.e, [0 7]) && v(2).a == 5 && v(1).a == 1)
w.m = [1 2 3];
x = setfield(w, 'm', {1}, 9);
assert(isequal(w.m, [1 2 3]) && isequal(x.m, [9 2 3]))
