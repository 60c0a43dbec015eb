% Texts end on their line (1.13).
%@ source: spec 1.13
x = 'abc
y = "abc
z = [1 'b];
w = f("a);
disp it's
v = 1;
%@ error: 3:5-3:9 "Character vector is not terminated properly."
%@ error: 4:5-4:9 "String is not terminated properly."
%@ error: 5:8-5:12 "Character vector is not terminated properly."
%@ error: 6:7-6:11 "String is not terminated properly."
%@ error: 7:8-7:10 "Character vector is not terminated properly."
