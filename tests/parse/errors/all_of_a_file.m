% All errors are reported in one run (1.25).
%@ source: spec 1.25
x = (1 + 2;
y = 3 4;
if x
    z = ];
end
w = = 3;
end
q = [1 2;
%@ error: 3:11-3:12 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 4:7-4:8 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 6:9-6:10 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 8:5-8:6 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 9:1-9:4 "Illegal use of reserved keyword \"end\"."
%@ error: 11:1-11:1 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
