% The error names the place of the fault.
%@ source: documentation page of jsondecode
jsondecode(sprintf('[1,\n 2'))
%@ error: MATLAB:json:SyntaxError "JSON syntax error at line 2, column 3 (character 7): Missing a comma or ']' after an array element."
