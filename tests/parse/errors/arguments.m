% Errors in an arguments block stay in their lines (section 8).
%@ source: spec 8
function f(a, b)
    arguments
        a (1,1 double
        b double = )
        c. = 3
    end
    a = (;
end
%@ error: 5:16-5:22 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 6:20-6:21 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 7:12-7:13 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 9:10-9:11 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
