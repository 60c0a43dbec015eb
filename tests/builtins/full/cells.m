% A cell can't be stored full.
%@ source: documentation page of the function
%@ error: MATLAB:UndefinedFunction "Undefined function 'full' for input arguments of type 'cell'."
full({1})
