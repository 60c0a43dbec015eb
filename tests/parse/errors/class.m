% Errors in a class stay in their lines.
%@ source: spec 23
classdef C < handle &
  properties
    a (1,x) double
    b = [1 2
    c double = 3
  end
  properties (Access = )
    d
  end
  methods
    x = 3
    function f(o)
      y = );
    end
  end
  what
end
%@ error: 3:22-3:22 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 5:10-5:11 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 7:14-7:15 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 9:24-9:25 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 13:9-13:10 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
%@ error: 15:11-15:12 "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check for mismatched delimiters."
%@ error: 18:3-18:7 "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or other syntax error. To construct matrices, use brackets instead of parentheses."
