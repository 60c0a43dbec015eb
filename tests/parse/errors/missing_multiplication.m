% Two operands in a row (1.25).
%@ source: spec 1.25
x = 3y;
y = 2(x+1);
z = (a)(b) c;
w = f(1 2);
%@ error: 3:6-3:7 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 4:6-4:7 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 5:12-5:13 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 6:9-6:10 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
