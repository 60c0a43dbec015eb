% Brackets that don't match.
%@ source: spec 1.25
x = (1];
y = [1);
z = {1];
w = f(1;
v = c{2;
)
u = (1, 2);
t = f(1,);
%@ error: 3:7-3:8 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 4:7-4:8 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 5:7-5:8 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 6:8-6:9 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 7:8-7:9 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 8:1-8:2 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 9:7-9:8 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 10:9-10:10 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
