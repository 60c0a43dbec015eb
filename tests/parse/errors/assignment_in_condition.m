% An assignment isn't an expression (1.26, 3.12).
%@ source: spec 1.26
if x = 3, end
while (x = 3), end
x = y = 1;
f(x) + 1 = 3;
[a, 1] = f;
5 = x;
%@ error: 3:6-3:7 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 4:10-4:11 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 5:7-5:8 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 6:10-6:11 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 7:8-7:9 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 8:3-8:4 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
