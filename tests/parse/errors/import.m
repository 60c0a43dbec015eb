% What import can't read (9.3).
%@ source: spec 9.3
import a.*.b
import 3x
%@ error: 3:8-3:13 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 4:8-4:10 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
