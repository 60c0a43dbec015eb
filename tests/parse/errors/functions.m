% First lines of functions that can't be read (1.25).
%@ source: spec 1.25
function
end
function 3
end
function f(a, 1)
x = 1;
end
function [a, b = f
end
function g(x = 3)
end
%@ error: 3:1-3:9 "Invalid function definition. A function needs a name."
%@ error: 5:10-5:11 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 7:13-7:14 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 10:16-10:17 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 12:14-12:15 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
