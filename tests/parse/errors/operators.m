% Operators without operands.
%@ source: spec 1.25
x = * 3;
y = 3 + ;
z = a.*;
w = (a ||);
v = [1, ~];
[~, b];
u = a..b;
%@ error: 3:5-3:6 "Invalid use of operator."
%@ error: 4:9-4:10 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 5:8-5:9 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 6:10-6:11 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 7:9-7:10 "Invalid use of operator."
%@ error: 8:2-8:3 "Invalid use of operator."
%@ error: 9:7-9:8 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
